// The runtime computes in animation frames, and takes the function when it is read. Those of a frame that is not seen
// may never come: a timer's do.
const later = globalThis.setTimeout;

globalThis.requestAnimationFrame = (run) => Number(later(() => run(performance.now()), 16));
