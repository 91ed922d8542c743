/** Question banks as files: Moodle's XML, and packages of QTI 3. */
export { exportMoodle } from './moodle.ts';
export { exportQti } from './qti.ts';
export { exportQtiItem } from './qti-item.ts';
