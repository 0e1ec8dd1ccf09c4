// Fields whose form Kubernetes checks beyond what its OpenAPI document says.

const core = (type) => `io.k8s.api.core.v1.${type}`;

/** Codes by definition and field. `port0` may be 0 for "none"; `xport` is a port or the name of one. */
const fields = {
  [core('Container')]: { name: 'label' },
  [core('EphemeralContainer')]: { name: 'label' },
  [core('Volume')]: { name: 'label' },
  [core('ContainerPort')]: { name: 'pname', containerPort: 'port', hostPort: 'port0' },
  [core('ServicePort')]: { port: 'port', nodePort: 'port0', targetPort: 'xport' },
  [core('HTTPGetAction')]: { port: 'xport' },
  [core('TCPSocketAction')]: { port: 'xport' },
  [core('GRPCAction')]: { port: 'port' },
  'io.k8s.api.networking.v1.ServiceBackendPort': { number: 'port' },
  'io.k8s.api.networking.v1.NetworkPolicyPort': { port: 'xport', endPort: 'port' },
  'io.k8s.api.admissionregistration.v1.ServiceReference': { port: 'port' },
};

export function formatOf(definition, field) {
  return fields[definition]?.[field];
}

/** Go durations in the types of Argo: `5s`, `1h30m`. */
export function isDuration(kind, field) {
  if (['Application', 'ApplicationSet', 'AppProject'].includes(kind)) return field === 'maxDuration' || field === 'duration';
  return ['interval', 'initialDelay'].includes(field);
}
