/**
 * An upper estimate of the program that an RE2 pattern compiles to, in instructions: matching takes
 * time proportional to it and to the length of the text. Counted repeats multiply (`(a{30}){30}` is 900),
 * and a Unicode class is dear to compile. A pattern that is no valid regular expression gets some number too.
 */
export declare function regexSize(pattern: string): number;
