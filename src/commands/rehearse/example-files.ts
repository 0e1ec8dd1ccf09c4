const canarySteps = `  strategy:
    canary:
      steps:
        - setWeight: 20
        - pause: {}
        - setWeight: 60
        - pause: {duration: 60}
`;

/** A small config repository: one Deployment, or Rollout with the steps of a canary, with its Service and ConfigMap, at an image tag. */
export function exampleFiles(tag: string, { canary }: { readonly canary: boolean }): Readonly<Record<string, string>> {
  return {
    'README.md': '# Example config repository\n\nArgo CD deploys what is in this folder.\n',
    'deployment.yaml': `apiVersion: ${canary ? 'argoproj.io/v1alpha1' : 'apps/v1'}
kind: ${canary ? 'Rollout' : 'Deployment'}
metadata:
  name: web
  labels: {app: web}
spec:
  replicas: 2
${canary ? canarySteps : ''}  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/shop/web:${tag}
          ports:
            - containerPort: 8080
          envFrom:
            - configMapRef: {name: web}
`,
    'service.yaml': `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
      targetPort: 8080
`,
    'configmap.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  LOG_LEVEL: info
`,
  };
}
