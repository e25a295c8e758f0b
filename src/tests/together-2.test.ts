import { testTogether } from './together.ts';

testTogether(2);
