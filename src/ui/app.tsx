import { lazy, Suspense, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { firstSteps } from '../domain/protocol/starters/first-steps.ts';
import { useFirstCopy } from './copy/use-first-copy.ts';
import { Fault } from './parts/fault.tsx';
import { Frame } from './parts/frame.tsx';
import { Loading } from './parts/loading.tsx';
import { paths } from './paths.ts';
import { Today } from './screens/today/today.tsx';
import { useServices } from './services.ts';
import { Speaks } from './speaks.tsx';

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
const Visit = lazy(() => import('./screens/visit/visit.tsx').then((module) => ({ default: module.Visit })));
const ReadVisit = lazy(() =>
  import('./screens/visit/read-visit.tsx').then((module) => ({ default: module.ReadVisit })),
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
const SettingsPlace = lazy(() =>
  import('./screens/settings/settings-place.tsx').then((module) => ({ default: module.SettingsPlace })),
);
const ProgressScreen = lazy(() =>
  import('./screens/progress/progress-screen.tsx').then((module) => ({ default: module.ProgressScreen })),
);
const OpenPlan = lazy(() =>
  import('./screens/open-plan/open-plan.tsx').then((module) => ({ default: module.OpenPlan })),
);
const HandOverScreen = lazy(() =>
  import('./screens/hand-over/hand-over-screen.tsx').then((module) => ({ default: module.HandOverScreen })),
);
const Compose = lazy(() =>
  import('./screens/compose/compose.tsx').then((module) => ({ default: module.Compose })),
);
const SetUpScreen = lazy(() =>
  import('./screens/set-up/set-up-screen.tsx').then((module) => ({ default: module.SetUpScreen })),
);
const LearnPlace = lazy(() =>
  import('./screens/learn/learn-place.tsx').then((module) => ({ default: module.LearnPlace })),
);
const SupportScreen = lazy(() =>
  import('./screens/support/support-screen.tsx').then((module) => ({ default: module.SupportScreen })),
);
const Plan = lazy(() => import('./screens/plan/plan.tsx').then((module) => ({ default: module.Plan })));

/** Only while the app is worked on: nothing of it is built. */
const Design = import.meta.env.DEV
  ? lazy(() => import('./design/design.tsx').then((module) => ({ default: module.Design })))
  : undefined;

/** The whole app: which screen the address asks for. A session has the screen to itself. */
export function App() {
  const { copy } = useFirstCopy();
  const { privacy } = useServices();
  useEffect(() => {
    // The first screen notes it by itself, once it has said what goes. A visit that cannot be noted is not one less.
    if (location.hash.length > 2)
      privacy()
        .then(({ deleting }) => deleting.noteOpened())
        .catch(() => undefined);
  }, [privacy]);
  return (
    <Fault copy={copy.fault}>
      <Router hook={useHashLocation}>
        <Suspense fallback={<Loading />}>
          <Speaks>
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
              <Route path={paths.editEntry}>
                <Frame>
                  <EditEntry />
                </Frame>
              </Route>
              <Route path={paths.pictures}>
                <Frame>
                  <Charts />
                </Frame>
              </Route>
              <Route path={paths.visit}>
                <Frame>
                  <Visit />
                </Frame>
              </Route>
              <Route path={paths.readVisit}>
                <Frame>
                  <ReadVisit />
                </Frame>
              </Route>
              <Route path={paths.plan}>
                <Frame>
                  <Plan />
                </Frame>
              </Route>
              <Route path={paths.openPlan}>
                <Frame>
                  <OpenPlan />
                </Frame>
              </Route>
              <Route path={paths.handOver}>
                <Frame>
                  <HandOverScreen />
                </Frame>
              </Route>
              <Route path={paths.compose}>
                <Frame>
                  <Compose />
                </Frame>
              </Route>
              <Route path={paths.short}>
                <Frame>
                  <Short />
                </Frame>
              </Route>
              <Route path={`${paths.short}/:id`}>{({ id }) => <ShortDoor protocolId={id ?? ''} />}</Route>
              <Route path={paths.support}>
                <Frame>
                  <SupportScreen />
                </Frame>
              </Route>
              <Route path={paths.setUp}>
                <Frame>
                  <SetUpScreen />
                </Frame>
              </Route>
              <Route path={paths.minute}>
                <Frame>
                  <Minute />
                </Frame>
              </Route>
              <Route path={`${paths.learn}/:topic?`}>
                {({ topic }) => (
                  <Frame>
                    <LearnPlace topic={topic ?? ''} />
                  </Frame>
                )}
              </Route>
              <Route path={`${paths.settings}/:what?`}>
                {({ what }) => (
                  <Frame>
                    <SettingsPlace what={what ?? ''} />
                  </Frame>
                )}
              </Route>
              {Design ? (
                <Route path="/design">
                  <Frame>
                    <Design />
                  </Frame>
                </Route>
              ) : null}
              <Route>
                <Frame>
                  <Today />
                </Frame>
              </Route>
            </Switch>
          </Speaks>
        </Suspense>
      </Router>
    </Fault>
  );
}
