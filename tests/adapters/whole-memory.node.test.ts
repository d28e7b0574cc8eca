import { makeMemoryStorage } from '../../src/adapters/storage/memory-storage.ts';
import { describeWhole } from '../support/whole-contract.ts';

describeWhole('in memory', async () => makeMemoryStorage('blocked'));
