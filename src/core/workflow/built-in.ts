/** Name under which the built-in workflow appears where a file would be named. */
export const builtInFile = 'built-in.osop.yaml';

/**
 * The workflow of a run without a file: commit (with `bump`, one of its own that sets images), validate, sync, gate on health, and roll back when the
 * sync or the gate fails. With `notify` it tells Slack how it ended.
 */
export function builtInWorkflow({ notify, bump }: { readonly notify: boolean; readonly bump: boolean }): string {
  const nodes = `${head}${bump ? bumpNode : commitNode}${deployNodes}`;
  return notify ? `${nodes}${notifyNodes}${edges}${notifyEdges}` : `${nodes}${edges}`;
}

/** The workflow of the command `bump`. */
export const bumpWorkflow = `osop_version: "2.0"
id: bump
name: Set images in the config repository
nodes:
  - id: bump
    type: git
    purpose: Set the images by one commit
    runtime: {action: bump}
    outputs: [commit_sha, images]
edges: []
`;

/** The workflow of the command `promote`; with `healthy`, what `app` runs must be healthy. */
export function promoteWorkflow({ healthy }: { readonly healthy: boolean }): string {
  return `osop_version: "2.0"
id: promote
name: Promote versions to the next environment
nodes:
  - id: promote
    type: git
    purpose: Copy the versions by one commit
    runtime: {action: promote${healthy ? ', healthy_app: "${inputs.app}"' : ''}}
    outputs: [commit_sha, images]
edges: []
`;
}

const syncNode = `  - id: sync
    type: infra
    purpose: Sync the applications
    runtime: {tool: argocd, action: sync, app_name: "\${inputs.app}"}
    outputs: [sync_status]
`;

const waitNode = `  - id: health
    type: api
    purpose: Wait until they are healthy and stay so
    runtime: {method: GET, url: "https://argocd/api/v1/applications/\${inputs.app}"}
    outputs: [health_status]
`;

/** The workflow of the command `sync`: which revision, the inputs and the applications themselves say. */
export const syncWorkflow = `osop_version: "2.0"
id: sync
name: Sync by Argo CD and verify
nodes:
${syncNode}${waitNode}edges:
  - {from: sync, to: health}
`;

/** The workflow of the command `wait`. */
export const waitWorkflow = `osop_version: "2.0"
id: wait
name: Wait until it is live and healthy
nodes:
${waitNode}edges: []
`;

/** The workflow of the command `rollback`: where to, the inputs say. */
export const rollbackWorkflow = `osop_version: "2.0"
id: rollback
name: Roll back and verify
nodes:
  - id: rollback
    type: infra
    purpose: Go back, and prove that it runs
    runtime: {tool: argocd, action: rollback, app_name: "\${inputs.app}", steps: 1}
    outputs: [rollback_status]
edges: []
`;

const previewNode = (id: string, action: string, purpose: string): string => `  - id: ${id}
    type: infra
    purpose: ${purpose}
    runtime: {tool: osop, action: ${action}}
`;

/** The workflows of the command `preview`: their nodes are its own. */
export const previewWorkflows: { readonly [A in 'deploy' | 'delete' | 'sweep']: string } = {
  deploy: `osop_version: "2.0"
id: preview
name: Preview of a pull request
nodes:
${previewNode('preview', 'preview', 'Make the Application of the pull request, or find it')}${previewNode('health', 'preview-health', 'Bring the head of the pull request to the cluster and wait until it is healthy')}${previewNode('tests', 'preview-tests', 'Tell what its PostSync hooks said')}edges:
  - {from: preview, to: health}
  - {from: health, to: tests}
`,
  delete: `osop_version: "2.0"
id: preview-delete
name: Delete the preview of a pull request
nodes:
${previewNode('delete', 'preview-delete', 'Delete what was made for the pull request')}edges: []
`,
  sweep: `osop_version: "2.0"
id: preview-sweep
name: Delete previews of closed pull requests
nodes:
${previewNode('sweep', 'preview-sweep', 'Delete the previews that are left over')}edges: []
`,
};

const head = `osop_version: "2.0"
id: built-in
name: Deploy by Argo CD and verify
nodes:
`;

const commitNode = `  - id: commit
    type: git
    purpose: Find the commit to deploy and what it changed
    runtime: {action: webhook}
    outputs: [commit_sha, changed_files]
`;

/** Called as the node in whose place it stands. */
const bumpNode = `  - id: commit
    type: git
    purpose: Set the images by one commit
    runtime: {action: bump}
    outputs: [commit_sha, changed_files]
`;

const deployNodes = `  - id: validate
    type: system
    purpose: Check the changed manifests
    runtime: {action: validate}
    inputs: [changed_files]
    outputs: [validation_result]
  - id: sync
    type: infra
    purpose: Bring the commit to the cluster
    runtime: {tool: argocd, action: sync, app_name: "\${inputs.app}", revision: "{{commit_sha}}"}
    inputs: [commit_sha, validation_result]
    outputs: [sync_status]
  - id: health
    type: api
    purpose: Wait until it is healthy and stays so
    runtime: {method: GET, url: "https://argocd/api/v1/applications/\${inputs.app}"}
    inputs: [sync_status]
    outputs: [health_status]
  - id: rollback
    type: infra
    purpose: Go back to the last healthy revision
    runtime: {tool: argocd, action: rollback, app_name: "\${inputs.app}", steps: 1}
    outputs: [rollback_status]
`;

const notifyNodes = `  - id: notify_success
    type: api
    purpose: Tell Slack that it is live
    runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}"}
  - id: notify_failure
    type: api
    purpose: Tell Slack that it failed
    runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}"}
`;

const edges = `edges:
  - {from: commit, to: validate}
  - {from: validate, to: sync, mode: conditional, condition: "validation_result.valid == true"}
  - {from: sync, to: health}
  - {from: sync, to: rollback, mode: fallback}
  - {from: health, to: rollback, mode: fallback}
`;

const notifyEdges = `  - {from: health, to: notify_success}
  - {from: rollback, to: notify_failure}
  - {from: rollback, to: notify_failure, mode: fallback}
  - {from: validate, to: notify_failure, mode: error}
  - {from: sync, to: notify_failure, mode: error}
`;
