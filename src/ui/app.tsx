import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { firstSteps } from '../domain/protocol/starters/first-steps.ts';
import { useFirstCopy } from './copy/use-first-copy.ts';
import { Fault } from './parts/fault.tsx';
import { Frame } from './parts/frame.tsx';
import { Loading } from './parts/loading.tsx';
import { paths } from './paths.ts';
import { Today } from './screens/today/today.tsx';

const SessionDoor = lazy(() =>
  import('./screens/session/session-door.tsx').then((module) => ({ default: module.SessionDoor })),
);
const Journal = lazy(() =>
  import('./screens/journal/journal.tsx').then((module) => ({ default: module.Journal })),
);
const NewEntry = lazy(() =>
  import('./screens/add-entry/new-entry.tsx').then((module) => ({ default: module.NewEntry })),
);
const EditEntry = lazy(() =>
  import('./screens/add-entry/edit-entry.tsx').then((module) => ({ default: module.EditEntry })),
);
const SearchJournal = lazy(() =>
  import('./screens/journal/search-journal.tsx').then((module) => ({ default: module.SearchJournal })),
);
const Charts = lazy(() =>
  import('./screens/charts/charts.tsx').then((module) => ({ default: module.Charts })),
);
const LadderScreen = lazy(() =>
  import('./screens/ladder/ladder-screen.tsx').then((module) => ({ default: module.LadderScreen })),
);
const Short = lazy(() => import('./screens/short/short.tsx').then((module) => ({ default: module.Short })));
const ShortDoor = lazy(() =>
  import('./screens/short/short-door.tsx').then((module) => ({ default: module.ShortDoor })),
);
const Minute = lazy(() =>
  import('./screens/short/minute.tsx').then((module) => ({ default: module.Minute })),
);
const Settings = lazy(() =>
  import('./screens/settings/settings.tsx').then((module) => ({ default: module.Settings })),
);
const Sound = lazy(() => import('./screens/sound/sound.tsx').then((module) => ({ default: module.Sound })));
const Ways = lazy(() => import('./screens/ways/ways.tsx').then((module) => ({ default: module.Ways })));
const ProgressScreen = lazy(() =>
  import('./screens/progress/progress-screen.tsx').then((module) => ({ default: module.ProgressScreen })),
);
const Plan = lazy(() => import('./screens/plan/plan.tsx').then((module) => ({ default: module.Plan })));

/** The whole app: which screen the address asks for. A session has the screen to itself. */
export function App() {
  const { copy } = useFirstCopy();
  return (
    <Fault copy={copy.fault}>
      <Router hook={useHashLocation}>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path={paths.session}>
              <SessionDoor kind="planned" />
            </Route>
            <Route path={paths.firstSteps}>
              <SessionDoor kind="planned" protocol={firstSteps} />
            </Route>
            <Route path={paths.breathe}>
              <SessionDoor kind="breathe" />
            </Route>
            <Route path={paths.sizes}>
              <Frame>
                <LadderScreen />
              </Frame>
            </Route>
            <Route path={paths.progress}>
              <Frame>
                <ProgressScreen />
              </Frame>
            </Route>
            <Route path={paths.journal}>
              <Frame>
                <Journal />
              </Frame>
            </Route>
            <Route path={paths.searchJournal}>
              <Frame>
                <SearchJournal />
              </Frame>
            </Route>
            <Route path={`${paths.addEntry}/:kind?`}>
              {({ kind }) => (
                <Frame>
                  <NewEntry kind={kind ?? ''} />
                </Frame>
              )}
            </Route>
            <Route path={`${paths.editEntry}/:month/:id`}>
              {({ month, id }) => (
                <Frame>
                  <EditEntry month={month ?? ''} id={id ?? ''} />
                </Frame>
              )}
            </Route>
            <Route path={paths.pictures}>
              <Frame>
                <Charts />
              </Frame>
            </Route>
            <Route path={paths.plan}>
              <Frame>
                <Plan />
              </Frame>
            </Route>
            <Route path={paths.short}>
              <Frame>
                <Short />
              </Frame>
            </Route>
            <Route path={`${paths.short}/:id`}>{({ id }) => <ShortDoor protocolId={id ?? ''} />}</Route>
            <Route path={paths.minute}>
              <Frame>
                <Minute />
              </Frame>
            </Route>
            <Route path={paths.settings}>
              <Frame>
                <Settings />
              </Frame>
            </Route>
            <Route path={paths.ways}>
              <Frame>
                <Ways />
              </Frame>
            </Route>
            <Route path={paths.sound}>
              <Frame>
                <Sound />
              </Frame>
            </Route>
            <Route>
              <Frame>
                <Today />
              </Frame>
            </Route>
          </Switch>
        </Suspense>
      </Router>
    </Fault>
  );
}
