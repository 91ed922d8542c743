import { wrap, type Endpoint, type Remote } from 'comlink';

/** Hears of a worker without a sign: whether it ever gave one, and whether it did since it has been watched. */
export type Silent = (wasHere: boolean, isHeard: boolean) => void;

/** A worker as the page speaks with it. */
export interface Spoken<Service> {
  readonly service: Remote<Service>;
  /** Comes as soon as the worker has a turn for messages. */
  sign(): Promise<unknown>;
  /** Asks for a sign each second, until it is stopped or none has come for so many seconds. */
  watch(patience: number, silent: Silent): () => void;
}

/** A worker's script may be so long on its way, in seconds. */
const patienceAtStart = 30;

export function speakWith<Service>(worker: Endpoint): Spoken<Service> {
  const service = wrap<Service>(worker);
  /** Comlink answers for any property, also for one that there is not. */
  const sign = async (): Promise<unknown> => (service as unknown as { readonly sign: Promise<unknown> }).sign;
  let wasHere = false;
  return {
    service,
    sign,
    watch(patience, silent) {
      let [waits, isHeard, seconds] = [false, false, 0];
      // Counts its own turns, for while the page sleeps no sign can come.
      function turn(): void {
        if (waits) {
          seconds += 1;
          if (seconds >= (wasHere ? patience : patienceAtStart)) silent(wasHere, isHeard);
          return;
        }
        waits = true;
        void sign().then(() => {
          [waits, isHeard, wasHere, seconds] = [false, true, true, 0];
        });
      }
      turn();
      const timer = setInterval(turn, 1000);
      return () => clearInterval(timer);
    },
  };
}
