/** Whether a text holds something that is a secret by its look alone: a token, a private key, an address with a password. */
export declare function looksLikeToken(text: string): boolean;
/** One line with what looks like a secret as `***`. Take the secrets that are known out first: half of one is not found. */
export declare function maskSecrets(line: string): string;
/** The same for lines that follow each other, in which a private key may stand over several. `isBytes` tells what is hidden as a whole. */
export declare function maskSecretLines(lines: readonly string[], isBytes?: (line: string) => boolean): readonly string[];
