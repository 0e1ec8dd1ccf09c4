import { runWorker } from '../programs/index.js';

await runWorker();
