/** True for a name that Kubernetes allows for an Application: an RFC 1123 subdomain. */
export declare function isApplicationName(name: string): boolean;
/** True for a name that Kubernetes allows for a namespace: an RFC 1123 label. */
export declare function isNamespaceName(name: string): boolean;
