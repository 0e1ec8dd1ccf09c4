/** A workflow such as people write for GitOps: commit, validate, sync, gate, and a rollback as a fallback. */
export const seedLike = `osop_version: "2.0"
id: gitops
name: GitOps sync and rollback
nodes:
  - id: git_commit
    type: git
    purpose: See the commit
    runtime: {action: webhook, repository: "git@github.com:org/k8s-manifests.git", branch: main}
    outputs: [commit_sha, changed_files]
  - id: manifest_validate
    type: system
    purpose: Check the manifests
    runtime: {action: validate, tool: kubeval}
    inputs: [changed_files]
    outputs: [validation_result]
    timeout_sec: 60
  - id: argocd_sync
    type: infra
    purpose: Sync
    runtime: {tool: argocd, action: sync, app_name: production-app, revision: "{{commit_sha}}", prune: true}
    inputs: [commit_sha, validation_result]
    outputs: [sync_status]
  - id: health_check
    type: api
    purpose: Wait for health
    runtime: {endpoint: app-health, method: GET, url: "https://argocd.internal/api/v1/applications/production-app"}
    inputs: [sync_status]
    outputs: [health_status]
    retry_policy: {max_retries: 5, backoff_sec: 20}
  - id: notify_success
    type: api
    purpose: Tell that it is live
    runtime: {endpoint: slack-webhook, method: POST, url: "{{SLACK_WEBHOOK_URL}}"}
    inputs: [health_status, commit_sha]
  - id: rollback
    type: infra
    purpose: Go back
    runtime: {tool: argocd, action: rollback, app_name: production-app, steps: 1}
    outputs: [rollback_status]
  - id: notify_failure
    type: api
    purpose: Tell that it failed
    runtime: {endpoint: slack-webhook, method: POST, url: "{{SLACK_WEBHOOK_URL}}"}
    inputs: [rollback_status, commit_sha]
edges:
  - {from: git_commit, to: manifest_validate}
  - {from: manifest_validate, to: argocd_sync, mode: conditional, condition: "validation_result.valid == true"}
  - {from: argocd_sync, to: health_check}
  - {from: health_check, to: notify_success, mode: conditional, condition: "health_status.status == 'Healthy'"}
  - {from: health_check, to: rollback, mode: fallback, condition: "health_status.status != 'Healthy'"}
  - {from: rollback, to: notify_failure}
`;
