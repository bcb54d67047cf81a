// What one untrusted file may cost before it is turned away; every number can be set smaller for a test.

export interface Limits {
  /** Wall clock in which a reading process must be ready for its first file, in seconds; generous, for a busy machine. */
  secondsToStart: number;
  /** Wall clock for opening a file, in seconds; then its process is killed from outside. */
  seconds: number;
  /** Wall clock for one look of the character recognition at one page, in seconds. Each look starts this clock anew. */
  secondsPerLook: number;
  /** Bound over all looks at one file, in seconds. A reader stops by itself at three quarters of it and keeps what it has. */
  secondsInAll: number;
  /** Resident memory of the process while it opens a file, in MB. */
  memory: number;
  /** The same once it recognises characters: the recognition alone takes some 300 MB. */
  memoryForLooks: number;
  /** What a process may answer for a file, in MB. */
  output: number;
  /** Size of a file, in MB. */
  fileSize: number;
  /** Pages read of a PDF; further ones are left out. */
  pages: number;
  /** Characters kept of a file; the rest is left out. */
  characters: number;
  /** Scanned pages of a file that are recognised; further ones stay without text. */
  looks: number;
  /** Entries of a ZIP-based file. */
  entries: number;
  /** All entries of a ZIP-based file inflated, in MB. */
  inflated: number;
  /** Inflated by packed size, held against an entry or archive above 1 MB. */
  ratio: number;
  /** Pixels of a picture. */
  pixels: number;
  /** Files after which a process is replaced. A new one costs as much as some 200 files, as nothing in it is compiled yet (measured). */
  filesPerProcess: number;
  /** Files that may wait for a process; more are refused with an error, to be tried again. */
  waiting: number;
}

export const LIMITS: Limits = {
  secondsToStart: 60,
  seconds: 20,
  secondsPerLook: 20,
  secondsInAll: 200,
  memory: 512,
  memoryForLooks: 1024,
  output: 4,
  fileSize: 50,
  pages: 50,
  characters: 1_000_000,
  looks: 20,
  entries: 2_000,
  inflated: 64,
  ratio: 100,
  pixels: 50_000_000,
  filesPerProcess: 5_000,
  waiting: 1_000,
};

export const MB = 1024 * 1024;
