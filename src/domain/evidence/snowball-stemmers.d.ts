// The part of snowball-stemmers that is used here; the package brings no types of its own.
declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  const snowball: { newStemmer(algorithm: 'english' | 'french'): Stemmer };
  export default snowball;
}
