import * as book from '../../book.ts';
import { offer } from '../pieces.ts';

offer('book', { ...book });
