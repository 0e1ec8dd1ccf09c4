import type { Json } from '../../json.js';
import type { PolicyId } from './policy-set.js';
import { child, containersOf, listOf, own, type Part } from './pod-specs.js';
import { beginning } from '../../one-line.js';

/** What a policy says of a place. */
export interface Breach {
  readonly pointer: string;
  readonly message: string;
  readonly hint: string;
}

type PodPolicy = (spec: Part) => readonly Breach[];

/** Capabilities that the baseline of the Pod Security Standards allows to add. */
const harmless = new Set(['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT']);
const sensitive = /^\/(?:$|(?:etc|proc|sys|root|home|boot|dev|var\/run|run|var\/lib\/kubelet|var\/lib\/docker|var\/lib\/containerd|var\/lib\/etcd)(?:\/|$))/;
const secretName = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|SECRET_KEY|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY|CREDENTIALS?)$/i;
const secretValue = /^AKIA[0-9A-Z]{16}$|^gh[pousr]_[A-Za-z0-9]{30,}$|-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/** The policies on pods and their containers (https://kubernetes.io/docs/concepts/security/pod-security-standards/). */
export const podPolicies: { readonly [P in PolicyId]?: PodPolicy } = {
  'privileged-container': security('privileged', true, 'runs privileged, as root of the node', 'take `privileged` away, and add the capabilities that it needs'),
  'privilege-escalation': security('allowPrivilegeEscalation', true, 'may gain more privileges than it starts with', 'set `allowPrivilegeEscalation: false`'),
  'host-pid-ipc': (spec) => ['hostPID', 'hostIPC'].flatMap((key) => (own(spec.value, key) === true ? [{ pointer: `${spec.pointer}/${key}`, message: `\`${key}\` lets the pod into the node's processes`, hint: `take \`${key}\` away` }] : [])),
  'host-network-or-port': (spec) => [
    ...(own(spec.value, 'hostNetwork') === true ? [{ pointer: `${spec.pointer}/hostNetwork`, message: '`hostNetwork` puts the pod on the node\'s network', hint: 'use a Service' }] : []),
    ...containersOf(spec).flatMap((container) => listOf(container, 'ports')).flatMap(({ pointer, value }) => {
      const port = own(value, 'hostPort');
      return typeof port === 'number' && port !== 0 ? [{ pointer: `${pointer}/hostPort`, message: `\`hostPort\` ${port} is taken on the node`, hint: 'use a Service' }] : [];
    }),
  ],
  'sensitive-host-mount': (spec) => listOf(spec, 'volumes').flatMap((volume) => {
    const host = child(volume, 'hostPath');
    const path = host === undefined ? undefined : own(host.value, 'path');
    return typeof path === 'string' && sensitive.test(normalized(path)) ? [{ pointer: `${volume.pointer}/hostPath/path`, message: `mounts ${beginning(path, 80)} of the node`, hint: 'use a volume that is not the node\'s' }] : [];
  }),
  'dangerous-capability': (spec) => containersOf(spec).flatMap((container) => {
    const capabilities = child(child(container, 'securityContext') ?? { pointer: '', value: {} }, 'capabilities');
    const added = capabilities === undefined ? undefined : own(capabilities.value, 'add');
    if (capabilities === undefined || !Array.isArray(added)) return [];
    return (added as readonly Json[]).flatMap((capability, index) => {
      const name = typeof capability === 'string' ? capability.toUpperCase().replace(/^CAP_/, '') : undefined;
      return name === undefined || harmless.has(name) ? [] : [{ pointer: `${container.pointer}/securityContext/capabilities/add/${index}`, message: `the capability ${beginning(name, 40)} gives power over the node`, hint: 'take it away, or say why by suppressing this policy' }];
    });
  }),
  'image-latest-or-untagged': (spec) => containersOf(spec).flatMap(({ pointer, value }) => {
    const image = own(value, 'image');
    if (typeof image !== 'string' || image === '' || image.includes('@') || /[{$]/.test(image)) return [];
    const tag = /:([^/:]+)$/.exec(image)?.[1];
    return tag !== undefined && tag !== 'latest' ? [] : [{ pointer: `${pointer}/image`, message: `the image ${beginning(image, 120)} has ${tag === undefined ? 'no tag' : 'the tag latest'}: what runs changes without a commit`, hint: 'name a tag that stays, or a digest' }];
  }),
  'secret-in-env-value': (spec) => containersOf(spec).flatMap((container) => listOf(container, 'env')).flatMap(({ pointer, value }) => {
    const [name, text] = [own(value, 'name'), own(value, 'value')];
    if (typeof name !== 'string' || typeof text !== 'string' || text === '' || text.startsWith('$(') || /^(?:true|false|\d{1,6})$/.test(text)) return [];
    // The value itself is never told.
    return secretName.test(name) || secretValue.test(text) ? [{ pointer: `${pointer}/value`, message: `the environment variable ${beginning(name, 60)} holds a secret in plain text`, hint: 'put it into a Secret and use valueFrom.secretKeyRef' }] : [];
  }),
  'run-as-non-root': (spec) => containersOf(spec).flatMap((container) => (settingOf(spec, container, 'runAsNonRoot') === true ? [] : [{ pointer: container.pointer, message: `${nameOf(container)} may run as root`, hint: 'set securityContext.runAsNonRoot: true' }])),
  'read-only-root-fs': (spec) => containersOf(spec).flatMap((container) => (own(child(container, 'securityContext')?.value ?? {}, 'readOnlyRootFilesystem') === true ? [] : [{ pointer: container.pointer, message: `${nameOf(container)} can write to its own file system`, hint: 'set securityContext.readOnlyRootFilesystem: true' }])),
  'resources-missing': (spec) => containersOf(spec).flatMap((container) => {
    const resources = child(container, 'resources');
    const given = ['requests', 'limits'].some((key) => child(resources ?? container, key) !== undefined);
    return resources !== undefined && given ? [] : [{ pointer: container.pointer, message: `${nameOf(container)} says nothing of the memory and CPU that it needs`, hint: 'set resources.requests, and a limit of memory' }];
  }),
};

/** Containers that serve need probes; those of jobs end by themselves. */
export const probesMissing: PodPolicy = (spec) => listOf(spec, 'containers').flatMap((container) => (child(container, 'readinessProbe') === undefined && child(container, 'livenessProbe') === undefined
  ? [{ pointer: container.pointer, message: `${nameOf(container)} has no probe: health is known by its process alone`, hint: 'add a readinessProbe' }]
  : []));

function security(key: string, value: Json, message: string, hint: string): PodPolicy {
  return (spec) => containersOf(spec).flatMap((container) => (own(child(container, 'securityContext')?.value ?? {}, key) === value
    ? [{ pointer: `${container.pointer}/securityContext/${key}`, message: `${nameOf(container)} ${message}`, hint }]
    : []));
}

/** A setting of the container, else of the pod. */
function settingOf(spec: Part, container: Part, key: string): Json | undefined {
  return own(child(container, 'securityContext')?.value ?? {}, key) ?? own(child(spec, 'securityContext')?.value ?? {}, key);
}

function nameOf({ value }: Part): string {
  const name = own(value, 'name');
  return `container ${typeof name === 'string' ? beginning(name, 63) : ''}`.trim();
}

function normalized(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
