/** Of the page that is left when everything is deleted; public/deleted.html says the same. It names nothing. */
export const gone = {
  title: 'Everything is deleted',
  lead: 'Nothing is kept in this browser any more.',
  note: 'Files that you saved elsewhere are still there. So are the addresses in the browser’s history, and a picture on the home screen, if you put one there.',
  again: 'Begin again, with nothing',
};
