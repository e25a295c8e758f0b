import { useDeskState } from '../desk-context.ts';
import { SheetOfKeys } from './sheet-of-keys.tsx';
import { WhatIsMeant } from './what-is-meant.tsx';
import { WhichEntry } from './which-entry.tsx';
import { WhichPlaces } from './which-places.tsx';
import { WhichVersion } from './which-version.tsx';

/** The dialog of the question that is open, if one is. */
export function Questions() {
  const question = useDeskState((state) => state.question);
  switch (question?.kind) {
    case undefined:
      return null;
    case 'entry':
    case 'speaker':
      return <WhichEntry question={question} />;
    case 'same':
      return <WhichPlaces question={question} />;
    case 'glitch':
      return <WhatIsMeant question={question} />;
    case 'conflict':
      // A dialog of its own for each file, so that no second press decides of the next one.
      return <WhichVersion key={question.conflicts[0]?.path} question={question} />;
    case 'keys':
      return <SheetOfKeys />;
  }
}
