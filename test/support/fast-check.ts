import fc from 'fast-check';

/** Property tests play the same cases in every run; another FAST_CHECK_SEED plays others. */
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? '1') });

export * from 'fast-check';
export default fc;
