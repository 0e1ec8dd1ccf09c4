/**
 * A pattern of Argo CD's projects and RBAC (https://github.com/gobwas/glob): `*` stops at a slash where `separated`, `**` never does;
 * `*` alone is anything. Undefined for classes and choices, which are not read here. Takes time that grows with pattern and text only.
 */
export declare function readGlob(pattern: string, { separated }: {
    readonly separated: boolean;
}): ((text: string) => boolean) | undefined;
