/** Whether a text whose line ends are LF has characters that the full parser is to judge. */
export declare function hasRareCharacters(text: string): boolean;
