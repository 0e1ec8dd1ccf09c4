// Manifests as an application's folder holds them: ten kinds, 1.2 KB each on average, which is the mean of the manifests in
// Argo CD's and in Kubernetes' own repositories (CustomResourceDefinitions apart).

/** The text of the manifest of this index; ten in a row are one application. */
export function manifest(index) {
  const name = `app-${Math.floor(index / 10)}`;
  return kinds[index % kinds.length]({ name, index });
}

const kinds = [
  ({ name, index }) => `${head('apps/v1', 'Deployment', { name, index })}spec:
  replicas: 3
  revisionHistoryLimit: 5
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxSurge: 25%
      maxUnavailable: 0
  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
${podTemplate({ name, index, indent: '  ', restartPolicy: 'Always' })}`,
  ({ name, index }) => `${head('v1', 'Service', { name, index })}spec:
  type: ClusterIP
  selector:
    app.kubernetes.io/name: ${name}
  ports:
    - name: http
      port: 80
      targetPort: http
      protocol: TCP
    - name: metrics
      port: 9090
      targetPort: metrics
`,
  ({ name, index }) => `${head('v1', 'ConfigMap', { name, index })}data:
  LOG_LEVEL: info
  FEATURES: "search,checkout,recommendations"
  settings.ini: |
    [server]
    port = 8080
    # a comment of its own
    host = 0.0.0.0
    read_timeout = 30s

    [database]
    host = postgres.${name}.svc
    port = 5432
    pool = 20
`,
  ({ name, index }) => `${head('networking.k8s.io/v1', 'Ingress', { name, index })}spec:
  ingressClassName: nginx
  tls:
    - hosts: ["${name}.example.com"]
      secretName: ${name}-tls
  rules:
    - host: ${name}.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: ${name}
                port:
                  name: http
`,
  ({ name, index }) => `${head('apps/v1', 'StatefulSet', { name, index })}spec:
  serviceName: ${name}
  replicas: 1
  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
${podTemplate({ name, index, indent: '  ', restartPolicy: 'Always' })}  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests:
            storage: 10Gi
`,
  ({ name, index }) => `${head('autoscaling/v2', 'HorizontalPodAutoscaler', { name, index })}spec:
  minReplicas: 2
  maxReplicas: 10
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: ${name}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`,
  ({ name, index }) => `${head('batch/v1', 'CronJob', { name, index })}spec:
  schedule: "*/15 * * * *"
  concurrencyPolicy: Forbid
  jobTemplate:
    spec:
      backoffLimit: 2
${podTemplate({ name, index, indent: '      ', restartPolicy: 'OnFailure' })}`,
  ({ name, index }) => `${head('networking.k8s.io/v1', 'NetworkPolicy', { name, index })}spec:
  podSelector:
    matchLabels:
      app.kubernetes.io/name: ${name}
  policyTypes: [Ingress]
  ingress:
    - from:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: ingress
      ports:
        - protocol: TCP
          port: 8080
`,
  ({ name, index }) => `${head('v1', 'ServiceAccount', { name, index })}automountServiceAccountToken: false
`,
  ({ name, index }) => `${head('policy/v1', 'PodDisruptionBudget', { name, index })}spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
`,
];

function head(apiVersion, kind, { name, index }) {
  return `apiVersion: ${apiVersion}
kind: ${kind}
metadata:
  name: ${name}
  namespace: team-${index % 20}
  labels:
    app.kubernetes.io/name: ${name}
    app.kubernetes.io/part-of: shop
    app.kubernetes.io/managed-by: argocd
  annotations:
    example.com/owner: team-${index % 20}@example.com
`;
}

function podTemplate({ name, index, indent, restartPolicy }) {
  const text = `template:
  metadata:
    labels:
      app.kubernetes.io/name: ${name}
    annotations:
      prometheus.io/scrape: "true"
      prometheus.io/port: "9090"
  spec:
    serviceAccountName: ${name}
    restartPolicy: ${restartPolicy}
    securityContext:
      runAsNonRoot: true
      runAsUser: 65532
      fsGroup: 65532
    containers:
      - name: web
        image: registry.example.com/shop/${name}:1.${index}.0 # set by CI
        imagePullPolicy: IfNotPresent
        args: ["--port", "8080"]
        ports:
          - name: http
            containerPort: 8080
          - name: metrics
            containerPort: 9090
        env:
          - name: MODE
            value: "production"
          - name: HOST_IP
            valueFrom:
              fieldRef:
                fieldPath: status.hostIP
          - name: DATABASE_PASSWORD
            valueFrom:
              secretKeyRef:
                name: ${name}-database
                key: password
        envFrom:
          - configMapRef:
              name: ${name}
        resources:
          requests: {cpu: 100m, memory: 128Mi}
          limits:
            memory: 256Mi
        readinessProbe:
          httpGet:
            path: /ready
            port: http
          periodSeconds: 5
        livenessProbe:
          httpGet:
            path: /alive
            port: http
          initialDelaySeconds: 10
          failureThreshold: 3
        securityContext:
          allowPrivilegeEscalation: false
          readOnlyRootFilesystem: true
          capabilities:
            drop: [ALL]
        volumeMounts:
          - name: tmp
            mountPath: /tmp
          - name: settings
            mountPath: /etc/${name}
            readOnly: true
      - name: proxy
        image: registry.example.com/mesh/proxy:2.9.1
        ports:
          - name: proxy
            containerPort: 15001
        resources:
          requests:
            cpu: 50m
            memory: 64Mi
          limits:
            memory: 128Mi
    volumes:
      - name: tmp
        emptyDir: {}
      - name: settings
        configMap:
          name: ${name}
`;
  return text.replace(/^(?=.)/gm, indent);
}
