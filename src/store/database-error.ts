// The failure to open a database.

/** A failure to open, with a sentence a person may see. `permanent`: trying again cannot help. */
export class DatabaseError extends Error {
  readonly permanent: boolean;
  constructor(message: string, permanent: boolean, cause: unknown) {
    super(message, { cause });
    this.name = 'DatabaseError';
    this.permanent = permanent;
  }
}
