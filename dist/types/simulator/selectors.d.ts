type Labels = Readonly<Record<string, string>>;
/** Whether labels fulfil a selector of Kubernetes: `a=b`, `a!=b`, `a in (b, c)`, `a notin (b)`, `a`, `!a`. Throws GrpcError for one that cannot be read. */
export declare function matchesSelector(labels: Labels | undefined, selector: string | null): boolean;
/** Names of projects in a query: `project` is the name of old for `projects`, and wins. */
export declare function projectsIn(query: URLSearchParams): readonly string[];
export {};
