/** What reads and judges an answer, without any kind of problem: pages fetch it when an answer is begun. */
export { judgeIn, judgeNumber } from '../judge/one-kind/judging.ts';
export { readAnswer } from '../judge/reading/read-answer.ts';
