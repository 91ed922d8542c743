/** How long the reader's hand rests before what they wrote is kept. */
const restsFor = 400;

/** Does the last job that it was given once no other has come for a while. */
export function afterARest(): (job: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (job) => {
    clearTimeout(timer);
    timer = setTimeout(job, restsFor);
  };
}
