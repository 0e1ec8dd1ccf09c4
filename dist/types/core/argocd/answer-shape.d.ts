/**
 * The form of a value of an answer: of text, a number, true or false, an object of texts, an object with these fields, or a
 * list. A field that ends in `!` is always there: where Go leaves it out, because it is empty, it has Go's empty value.
 */
type Shape = 'text' | 'number' | 'flag' | 'texts' | 'object' | readonly [Shape] | {
    readonly [field: string]: Shape;
};
declare const shapes: {
    application: {
        readonly [field: string]: Shape;
    };
    treeNode: {
        readonly [field: string]: Shape;
    };
    event: {
        readonly [field: string]: Shape;
    };
};
/**
 * Whether a value has the types that are relied on; it then has what Go leaves out where it is empty. Argo CD always
 * answers so: what does not, comes from somebody else, and nothing is concluded from it.
 */
export declare function hasShape(value: unknown, of: keyof typeof shapes): boolean;
export {};
