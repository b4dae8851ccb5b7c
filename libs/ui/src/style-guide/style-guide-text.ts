import type { FileSampleText, SampleText } from './sample-text';

/** Every word of the guide, from apps/web/src/locales/<language>/style.json, whose type is compared when compiled. */
export interface StyleGuideText extends SampleText {
  title: string;
  lead: string;
  long: string;
  guide: {
    states: {
      usual: string;
      hover: string;
      focus: string;
      disabled: string;
      busy: string;
      error: string;
      empty: string;
      many: string;
      long: string;
    };
    groups: {
      actions: string;
      navigation: string;
      fields: string;
      choosing: string;
      feedback: string;
      layout: string;
      data: string;
      charts: string;
      civic: string;
      meeting: string;
      walk: string;
    };
  };
  colours: {
    title: string;
    names: Record<ColourName, string>;
  };
  letters: {
    title: string;
    display: string;
    h3: string;
    h4: string;
    lead: string;
    body: string;
    small: string;
  };
  icons: {
    title: string;
  };
  actions: {
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
    tabs: {
      list: string;
      map: string;
      table: string;
    };
    tabText: string;
    crumb: string;
    crumbsLabel: string;
    pagesLabel: string;
    previous: string;
    next: string;
    position: string;
    navLabel: string;
    skip: string;
    more: string;
    moreAct: string;
  };
  states: {
    open: string;
    wait: string;
    part: string;
    ok: string;
    late: string;
    no: string;
    town: string;
    draft: string;
  };
  fields: {
    summary: string;
    idea: string;
    ideaHint: string;
    ideaValue: string;
    cost: string;
    costError: string;
    where: string;
    places: {
      first: string;
      second: string;
    };
    saved: string;
    service: string;
    serviceValue: string;
    why: string;
    optional: string;
    whyValue: string;
    count: string;
    files: FileSampleText;
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
    label: string;
    done: string;
    three: {
      choose: string;
      check: string;
      cast: string;
    };
    progress: string;
    progressHint: string;
    moneyLabel: string;
    money: string;
    partLabel: string;
  };
  surfaces: {
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
    town: string;
    tagline: string;
  };
  previews: {
    title: string;
    dark: string;
    contrast: string;
    other: string;
    otherDark: string;
    yellow: string;
    yellowDark: string;
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
