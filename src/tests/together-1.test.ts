import { testTogether } from './together.ts';

testTogether(1);
