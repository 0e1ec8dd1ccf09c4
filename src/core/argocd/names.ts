const label = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const subdomain = new RegExp(`^${label}(\\.${label})*$`);
const wholeLabel = new RegExp(`^${label}$`);

/** True for a name that Kubernetes allows for an Application: an RFC 1123 subdomain. */
export function isApplicationName(name: string): boolean {
  return name.length <= 253 && subdomain.test(name);
}

/** True for a name that Kubernetes allows for a namespace: an RFC 1123 label. */
export function isNamespaceName(name: string): boolean {
  return name.length <= 63 && wholeLabel.test(name);
}
