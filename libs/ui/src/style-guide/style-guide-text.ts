/** Every word of the guide, from apps/web/src/locales/<language>/style.json. */
export interface StyleGuideText {
  title: string;
  lead: string;
  colours: { title: string; names: Record<ColourName, string> };
  letters: {
    title: string;
    display: string;
    h3: string;
    h4: string;
    lead: string;
    body: string;
    small: string;
  };
  icons: { title: string };
  actions: {
    title: string;
    main: string;
    hover: string;
    busy: string;
    disabled: string;
    second: string;
    open: string;
    alert: string;
    quiet: string;
    print: string;
    big: string;
    link: string;
    chipOn: string;
    chip: string;
    menu: string;
    tabsLabel: string;
    tabs: { list: string; map: string; table: string };
    tabText: string;
    crumb: string;
    crumbsLabel: string;
    pagesLabel: string;
    previous: string;
    next: string;
    position: string;
  };
  states: { title: string } & Record<
    'open' | 'wait' | 'part' | 'ok' | 'late' | 'no' | 'town' | 'draft',
    string
  >;
  fields: {
    title: string;
    summary: string;
    idea: string;
    ideaHint: string;
    ideaValue: string;
    cost: string;
    costError: string;
    where: string;
    places: { first: string; second: string };
    saved: string;
    service: string;
    serviceValue: string;
    why: string;
    optional: string;
    whyValue: string;
    count: string;
    over: string;
    choose: string;
    chosen: string;
    free: string;
    freeDetail: string;
    full: string;
    notify: string;
    chooseError: string;
  };
  steps: {
    title: string;
    label: string;
    done: string;
    three: { choose: string; check: string; cast: string };
    progress: string;
    progressHint: string;
    moneyLabel: string;
    money: string;
    partLabel: string;
  };
  surfaces: {
    title: string;
    cardState: string;
    cardTitle: string;
    cardText: string;
    panelState: string;
    panelTitle: string;
    panelText: string;
    panelAct: string;
    soon: string;
    soonText: string;
    refused: string;
    refusedText: string;
    recorded: string;
    recordedText: string;
    answered: string;
    answeredText: string;
    banner: string;
    day: string;
    month: string;
    dateText: string;
    person: string;
    personNote: string;
  };
  feedback: {
    title: string;
    dialogOpen: string;
    dialogTitle: string;
    dialogText: string;
    dialogYes: string;
    dialogNo: string;
    toast: string;
    offline: string;
    emptyTitle: string;
    emptyText: string;
    emptyAct: string;
    troubleTitle: string;
    troubleText: string;
    retry: string;
    loading: string;
  };
  data: {
    title: string;
    tableCaption: string;
    project: string;
    votes: string;
    cost: string;
    total: string;
    rows: { playground: string; stage: string; fountains: string };
    barsCaption: string;
    item: string;
    share: string;
    amount: string;
    facts: { met: string; late: string; kept: string };
    rowsTerm: string;
    rowsValue: string;
    timelineLabel: string;
    done: string;
    now: string;
    filed: string;
    filedWhen: string;
    vote: string;
    voteWhen: string;
    built: string;
    proseHtml: string;
  };
  civic: {
    title: string;
    first: string;
    firstDetail: string;
    second: string;
    secondDetail: string;
    tooDear: string;
    tooDearDetail: string;
    tooDearWhy: string;
    cartLabel: string;
    cartText: string;
    cartStones: string;
    cartStatus: string;
    cartAct: string;
    codeLabel: string;
    mapLabel: string;
    mapCaption: string;
    here: string;
    hereDetail: string;
    near: string;
    nearDetail: string;
    walk: string;
    sharesLabel: string;
    shares: { stage: string; fountains: string; lockers: string; none: string };
    sharesTable: string;
    sharesGroup: string;
    sharesPart: string;
  };
  previews: { title: string; dark: string; contrast: string; other: string; otherDark: string; rtl: string };
  rtl: {
    title: string;
    text: string;
    act: string;
    field: string;
    state: string;
    steps: { first: string; second: string; third: string };
  };
}

export type ColourName =
  | 'page'
  | 'sunken'
  | 'joint'
  | 'edge'
  | 'ink'
  | 'ink-2'
  | 'town'
  | 'panel'
  | 'open'
  | 'second'
  | 'ok'
  | 'alert';
