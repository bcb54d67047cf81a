// What the recognition reliably gets wrong, put right where the words around it leave no doubt.

/**
 * The text with the English pronoun restored: a sans-serif "I" standing alone has the shape of a bar, and the recognition
 * writes the bar. Bars that part the items of a line stay.
 */
export function withPronoun(text: string): string {
  return text.replace(BAR_BEFORE_VERB, 'I');
}

const BAR_BEFORE_VERB = new RegExp(
  `(?<=^|[\\s"“(])[|](?=['’](?:m|ve|d|ll)\\b|\\s(?:${[
    'am|was|have|had|do|did|will|would|shall|should|can|could|may|might|must|never|always|often|also|now|then|still|just',
    'believe|hope|wish|want|think|know|feel|enjoy|like|love|look|write|apply|hold|bring|offer|lead|led|run|ran|work|speak',
    'spoke|teach|taught|wrote|made|make|built|build|took|take|gave|give|got|became|began|grew|saw|see|find|found|learnt',
    'understand|understood|sought|seek|remain|thank|trust|bring|brought|chose|kept|keep|met|spent|won|left|went|set',
    '\\p{Ll}{2,}(?:ed|ly)',
  ].join('|')})(?![\\p{L}@./]))`,
  'gmu',
);
