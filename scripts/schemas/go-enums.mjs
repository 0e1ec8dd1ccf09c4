// The values that Kubernetes documents for a field: types marked `+enum` in k8s.io/api. The OpenAPI document
// calls these fields plain strings.

/** `{'io.k8s.api.core.v1.Container': {imagePullPolicy: ['Always', …]}}` from the `types.go` files of one version. */
export function readEnums(files) {
  const packages = files.map(({ path, text }) => ({ name: path.replace(/\/types\.go$/, '').replaceAll('/', '.'), text }));
  const values = new Map(packages.flatMap(({ name, text }) => enumsOf(text).map(([type, list]) => [`${name}.${type}`, list])));
  const fields = {};
  for (const { name, text } of packages) {
    for (const [, type, body] of text.matchAll(/^type (\w+) struct \{\n([\s\S]*?)^\}/gm)) {
      for (const [, go, json] of body.matchAll(/^\s+\w+\s+(?:\*|\[\])?([\w.]+)\s+`json:"([^",]+)/gm)) {
        const list = values.get(qualified(go, name));
        if (list !== undefined) (fields[`io.k8s.api.${name}.${type}`] ??= {})[json] = list;
      }
    }
  }
  return fields;
}

function enumsOf(text) {
  const types = [...text.matchAll(/^\/\/ \+enum\n(?:\/\/.*\n)*type (\w+) string$/gm)].map(([, type]) => type);
  return types.map((type) => {
    const list = [...text.matchAll(new RegExp(`^\\s+\\w+\\s+${type}\\s*=\\s*"([^"]*)"`, 'gm'))].map(([, value]) => value);
    return [type, [...new Set(list)].toSorted()];
  }).filter(([, list]) => list.length > 0);
}

/** `v1.Protocol` and `corev1.Protocol` are of core/v1, the only package that others take enums from. */
function qualified(type, here) {
  if (!type.includes('.')) return `${here}.${type}`;
  return `core.v1.${type.split('.')[1]}`;
}
