// A file imported for its address (an SVG sprite): the tests only need to see it pointed at.
module.exports = '/assets/icons.svg';
