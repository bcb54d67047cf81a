// What is wrong with configuration files: every fault at once, each with its place and what is expected there.

export interface Fault {
  file: string;
  /** 1-based; 0 when the whole file is meant. */
  line: number;
  column: number;
  /** The field, for example `deadline.zone`; '' for the whole file. */
  field: string;
  /** What is expected, and what stands there. */
  expected: string;
}

/** Thrown once, with all faults of all files; the command line prints it and exits 2. */
export class ConfigurationFaults extends Error {
  readonly faults: Fault[];

  constructor(faults: Fault[]) {
    super(faults.map(faultLine).join('\n'));
    this.name = 'ConfigurationFaults';
    this.faults = faults;
  }
}

/** `file:line:column field: expected …` */
export function faultLine(fault: Fault): string {
  const place = fault.line > 0 ? `${fault.file}:${fault.line}:${fault.column}` : fault.file;
  return fault.field ? `${place} ${fault.field}: ${fault.expected}` : `${place}: ${fault.expected}`;
}
