/**
 * Every problem code with its one-line meaning. The README's table is generated from here,
 * and a test checks that each code has a fixture.
 */
export const problemCodes = {
  'OSOP-INPUT-001': 'An input has a value that cannot be used.',
  'OSOP-INPUT-002': 'An input or command is not known.',
  'OSOP-INPUT-003': 'An input that is needed is missing.',
  'OSOP-INPUT-004': 'A file that an input names cannot be read.',
} as const;

/** A stable problem code, `OSOP-<AREA>-<NNN>`. */
export type ProblemCode = keyof typeof problemCodes;
