import { plural } from '../../../text/words.ts';

const second = 1000;
const minute = 60 * second;

/** When the time is up, by the clock on the wall: it goes on while the page is closed. */
export const endOf = (startedAt: number, minutes: number): number => startedAt + minutes * minute;

/** Milliseconds until the end: never below zero, and never more than was given, should the device's clock be set back. */
export const timeLeft = (startedAt: number, minutes: number, now: number): number =>
  Math.min(Math.max(0, endOf(startedAt, minutes) - now), minutes * minute);

const two = (count: number): string => String(count).padStart(2, '0');

/** «1:05:09», «12:05»: whole seconds, rounded up, so that 0:00 is the end and nothing before it. */
export const asClock = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / second);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
};

/** «1 hour 30 minutes», «45 minutes». */
export const minutesInWords = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 && plural(hours, 'hour'), (rest > 0 || hours === 0) && plural(rest, 'minute')];
  return parts.filter((part) => part !== false).join(' ');
};

/** The minutes before the end at which a screen reader is told. */
const announcedMinutes = [30, 10, 5, 1];

/** What is said aloud of the time left: the last of the announced minutes that has come; empty before the first. */
export const timeAloud = (milliseconds: number, allMinutes: number): string => {
  const announced = announcedMinutes.filter((at) => at < allMinutes && milliseconds <= at * minute).at(-1);
  return announced === undefined ? '' : `${minutesInWords(announced)} left.`;
};
