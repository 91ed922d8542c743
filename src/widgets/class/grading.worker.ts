import { expose } from 'comlink';
import { createClassroom } from '../../homework/class/classroom.ts';

expose(createClassroom());
