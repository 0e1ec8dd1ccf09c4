/**
 * What is checked on the text of an expression before the CEL parser sees it: limits, so that hostile
 * text costs nothing, and the slips that the parser would only report as an unexpected character.
 */
/** Why a source is refused; `offset` is an index in the source. */
export interface SourceProblem {
    readonly message: string;
    readonly offset: number;
}
/** The first reason to refuse `source` without parsing it, undefined when it may be parsed. */
export declare function refuseSource(source: string): SourceProblem | undefined;
/** Says in the user's terms what stands at `offset`, where the parser could not go on. */
export declare function describeSyntax(source: string, offset: number): SourceProblem;
