/**
 * Every sentence that the launchers say to a person, in French and in English: the one place for them.
 * `{name}` is a blank; `say` fills it.
 */

/** @typedef {'fr' | 'en'} Language */

/** @type {Record<string, { fr: string, en: string }>} */
export const MESSAGES = {
  // What is being done
  installing: {
    fr: 'Installation des paquets (une à deux minutes la première fois)…',
    en: 'Installing packages (a minute or two the first time)…',
  },
  buildingServer: { fr: 'Construction du serveur…', en: 'Building the server…' },
  buildingPages: { fr: 'Construction des pages…', en: 'Building the pages…' },
  postgresCreating: { fr: 'Création de la base de données…', en: 'Creating the database…' },
  postgresSetAside: {
    fr: 'Les données trouvées étaient incomplètes : elles sont mises de côté, sous un nom en « data.incomplete ».',
    en: 'The data found were incomplete: they are set aside, under a name in "data.incomplete".',
  },
  postgresStarting: { fr: 'Démarrage de PostgreSQL…', en: 'Starting PostgreSQL…' },
  postgresTakenOver: {
    fr: 'Un PostgreSQL laissé par un arrêt brutal tournait encore : il est repris.',
    en: 'A PostgreSQL left by an abrupt stop was still running: taken over.',
  },
  usingDatabaseUrl: {
    fr: 'Base de données : celle de DATABASE_URL.',
    en: 'Database: the one in DATABASE_URL.',
  },
  oneUrlForBoth: {
    fr: 'Attention : DATABASE_OWNER_URL manque ; le serveur tourne donc sous le compte qui possède les tables.',
    en: 'Warning: DATABASE_OWNER_URL is missing, so the server runs under the account that owns the tables.',
  },
  noMail: {
    fr: 'Attention : SMTP_URL manque ; aucun courriel ne part, et personne ne peut recevoir de code de connexion.',
    en: 'Warning: SMTP_URL is missing, so no mail leaves, and nobody can receive a sign-in code.',
  },
  colourCorrected: {
    fr: 'La couleur {asked} est trop claire pour être lue : titres, liens et boutons prennent {used}, plus sombre, de la même teinte.',
    en: 'The colour {asked} is too light to be read: titles, links and buttons use {used}, darker, of the same hue.',
  },
  migrating: { fr: 'Mise à jour des tables…', en: 'Updating the tables…' },
  loadingDemo: { fr: 'Chargement de la démonstration…', en: 'Loading the demo…' },
  startingServer: { fr: 'Démarrage du serveur…', en: 'Starting the server…' },
  stopping: { fr: 'Arrêt en cours…', en: 'Stopping…' },
  stopped: { fr: 'Tout est arrêté.', en: 'Everything is stopped.' },
  ready: {
    fr: 'Parvis est ouvert : {address}   (Ctrl-C pour arrêter, prêt en {seconds} s)',
    en: 'Parvis is open: {address}   (Ctrl-C to stop, ready in {seconds} s)',
  },
  demoPeople: {
    fr: 'Personnes fictives de la démonstration, à choisir sur la page de connexion :',
    en: 'Fictional people of the demo, to choose on the sign-in page:',
  },
  rebuilding: { fr: 'Un fichier a changé : reconstruction…', en: 'A file changed: rebuilding…' },
  waitingForChange: {
    fr: 'Le serveur s’est arrêté ; il repartira au prochain changement d’un fichier.',
    en: 'The server stopped; it will start again when a file changes.',
  },

  // What went wrong, and what to do
  nodeTooOld: {
    fr: 'Parvis demande Node.js 20.19, 22.13 ou 24 au moins ; celui-ci est {version}. Installez Node.js 24 depuis nodejs.org, puis recommencez.',
    en: 'Parvis needs at least Node.js 20.19, 22.13 or 24; this one is {version}. Install Node.js 24 from nodejs.org, then try again.',
  },
  portBusy: {
    fr: 'Le port {port} est déjà pris par un autre programme : arrêtez-le, ou choisissez un autre port avec « PORT={other} npm start ».',
    en: 'Port {port} is already used by another program: stop it, or choose another port with "PORT={other} npm start".',
  },
  portForbidden: {
    fr: 'Ce compte n’a pas le droit d’ouvrir le port {port} : choisissez-en un au-dessus de 1024 avec « PORT={other} npm start ».',
    en: 'This account may not open port {port}: choose one above 1024 with "PORT={other} npm start".',
  },
  portInvalid: {
    fr: 'PORT vaut « {port} », qui n’est pas un numéro de port : donnez un nombre entre 1 et 65535.',
    en: 'PORT is "{port}", which is not a port number: give a number between 1 and 65535.',
  },
  diskLow: {
    fr: 'Il ne reste que {free} Mo sur le disque de {folder}, et il en faut {needed} : libérez de la place, puis recommencez.',
    en: 'Only {free} MB are left on the disk of {folder}, and {needed} are needed: free some space, then try again.',
  },
  diskFull: {
    fr: 'Le disque de {folder} est plein : libérez de la place, puis recommencez ; rien de ce qui était enregistré n’est perdu.',
    en: 'The disk of {folder} is full: free some space, then try again; nothing that was saved is lost.',
  },
  folderNotWritable: {
    fr: 'Ce compte ne peut pas écrire dans {folder} : donnez-lui ce droit, ou lancez Parvis sous le compte qui possède ce dossier.',
    en: 'This account cannot write in {folder}: grant it that right, or run Parvis under the account that owns the folder.',
  },
  noPostgresBinary: {
    fr: 'Le PostgreSQL embarqué manque pour cette machine ({name}) : lancez « npm ci », ou donnez l’adresse d’un autre PostgreSQL dans DATABASE_URL.',
    en: 'The embedded PostgreSQL is missing for this machine ({name}): run "npm ci", or give the address of another PostgreSQL in DATABASE_URL.',
  },
  postgresPortTaken: {
    fr: 'PostgreSQL n’a trouvé aucun port libre sur 127.0.0.1 : arrêtez un programme qui en occupe beaucoup, puis recommencez.',
    en: 'PostgreSQL found no free port on 127.0.0.1: stop a program that holds many, then try again.',
  },
  postgresOtherVersion: {
    fr: 'Les données de {folder} viennent d’une autre version de PostgreSQL : reprenez la version de Parvis qui les a écrites, ou écartez ce dossier pour repartir de zéro.',
    en: 'The data in {folder} come from another version of PostgreSQL: go back to the version of Parvis that wrote them, or move that folder away to start afresh.',
  },
  postgresFailed: {
    fr: 'PostgreSQL ne démarre pas ({reason}) ; le détail est dans {folder}/postgres.log.',
    en: 'PostgreSQL does not start ({reason}); details are in {folder}/postgres.log.',
  },
  installFailed: {
    fr: 'L’installation des paquets a échoué : voyez le message de npm ci-dessus, puis recommencez.',
    en: 'Installing the packages failed: see npm’s message above, then try again.',
  },
  buildFailed: { fr: 'La construction a échoué :\n{reason}', en: 'The build failed:\n{reason}' },
  migrationFailed: {
    fr: 'La mise à jour des tables a échoué ; les lignes ci-dessus disent pourquoi.',
    en: 'Updating the tables failed; the lines above say why.',
  },
  demoFailed: {
    fr: 'Le chargement de la démonstration a échoué ; les lignes ci-dessus disent pourquoi.',
    en: 'Loading the demo failed; the lines above say why.',
  },
  townFailed: {
    fr: 'Le fichier de la ville (PARVIS_TOWN_FILE) n’a pas pu être appliqué ; les lignes ci-dessus disent où.',
    en: 'The town file (PARVIS_TOWN_FILE) could not be applied; the lines above say where.',
  },
  serverFailed: {
    fr: 'Le serveur s’est arrêté de lui-même ({reason}) ; les lignes ci-dessus disent pourquoi.',
    en: 'The server stopped by itself ({reason}); the lines above say why.',
  },
  serverSilent: {
    fr: 'Le serveur n’a pas répondu en {seconds} secondes ; les lignes ci-dessus disent peut-être pourquoi.',
    en: 'The server did not answer within {seconds} seconds; the lines above may say why.',
  },
  unknownOption: {
    fr: 'Option inconnue : {option}. Options possibles : {options}.',
    en: 'Unknown option: {option}. Possible options: {options}.',
  },
  unknownBench: {
    fr: 'Mesure inconnue : « {name} ». Mesures possibles : {names}.',
    en: 'Unknown bench: "{name}". Possible benches: {names}.',
  },
  unknownFault: {
    fr: 'Panne inconnue : « {name} ». Pannes possibles : {names}.',
    en: 'Unknown fault: "{name}". Possible faults: {names}.',
  },
  noChromium: {
    fr: 'Aucun Chromium pour les tests de navigateur. Tapez « {command} », ou donnez le chemin d’un Chromium dans PARVIS_CHROMIUM.',
    en: 'No Chromium for the browser tests. Type "{command}", or give the path of a Chromium in PARVIS_CHROMIUM.',
  },
  chromiumMissing: {
    fr: 'PARVIS_CHROMIUM désigne {path}, qui n’est pas un programme : corrigez ce chemin ou retirez la variable.',
    en: 'PARVIS_CHROMIUM names {path}, which is not a program: correct the path or remove the variable.',
  },
  installingChromium: {
    fr: 'Installation de Chromium pour les tests de navigateur…',
    en: 'Installing Chromium for the browser tests…',
  },
  runnerCrashed: { fr: '{name} : arrêt anormal ({reason}).', en: '{name}: ended abnormally ({reason}).' },
  runnerEmpty: { fr: '{name} : aucun test n’a tourné.', en: '{name}: no test ran.' },
  runnerTimedOut: {
    fr: '{name} : arrêté après {minutes} minutes.',
    en: '{name}: stopped after {minutes} minutes.',
  },
};

/** @param {NodeJS.ProcessEnv} [env] @returns {Language} */
export function languageOf(env = process.env) {
  const wanted = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return wanted.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/**
 * @param {string} key @param {Record<string, string | number>} [details] @param {Language} [language]
 * @returns {string}
 */
export function say(key, details = {}, language = languageOf()) {
  const sentence = MESSAGES[key]?.[language];
  if (sentence === undefined) throw new Error(`No sentence "${key}"`);
  return sentence.replace(/\{(\w+)\}/g, (blank, name) => String(details[name] ?? blank));
}

/** One line of progress. @param {string} key @param {Record<string, string | number>} [details] */
export function progress(key, details) {
  console.log(say(key, details));
}

/** One line of warning, on standard error. @param {string} key @param {Record<string, string | number>} [details] */
export function warn(key, details) {
  console.error(say(key, details));
}
