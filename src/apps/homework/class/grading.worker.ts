import { expose } from 'comlink';
import { createClassroom } from '../../../judge/class/classroom.ts';

expose(createClassroom());
