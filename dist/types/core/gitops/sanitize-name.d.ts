/**
 * What Argo CD makes of a text that is to be a name (`basenameNormalized`, `nameNormalized`, the function `normalize`): lower case,
 * `-` for every other character, at most 253 of them. https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Template/
 */
export declare function sanitizeName(text: string): string;
