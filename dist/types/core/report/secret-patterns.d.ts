/** One line with what looks like a secret as `***`. Take the secrets that are known out first: half of one is not found. */
export declare function maskSecrets(line: string): string;
/** The same for lines that follow each other, in which a private key may stand over several. */
export declare function maskSecretLines(lines: readonly string[]): readonly string[];
