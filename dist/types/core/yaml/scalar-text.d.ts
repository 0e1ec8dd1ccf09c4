/** How a scalar stands in the text around it. */
export interface ScalarStyle {
    /** The quotes to keep, or `plain`: then quotes are used only where the text needs them. */
    readonly quotes: 'plain' | 'single' | 'double';
}
/**
 * The YAML for a string, on one line, which every reader takes for that string: YAML 1.1 and 1.2, go-yaml and JSON
 * in YAML. Anything that one of them takes for a number, boolean, null, time or merge key is quoted.
 */
export declare function writeScalar(value: string, { quotes }: ScalarStyle): string;
