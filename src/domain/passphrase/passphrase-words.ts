/** 512 plain words, so that each that is drawn by chance is worth 9 bits. Nobody has to know them: they are only written down. */
export const passphraseWords: readonly string[] = `
  acorn actor adobe agate alder alley almond amber anchor angle ankle apple april apron arch arrow aspen
  atlas attic autumn baker ballad balm bamboo banjo banner barley barn barrel basin basket beacon beaker
  bean bear beaver beech beetle bell bench berry birch bird bishop blazer bloom blue boat bonnet book
  border bottle boulder bowl branch brass bread breeze brick bridge brook broom brush bucket buckle bugle
  butter button cabin cable cactus camel camera candle canoe canvas canyon carbon card carpet carrot
  castle cattle cave cedar celery cello chalk chapel charm cheese cherry chess chime choir cider cinder
  circle citrus clay cliff clock cloth cloud clover coast coat cobalt cocoa coffee collar comet copper
  coral cork corner cotton cradle crane crayon cream crown crystal cup curtain cushion daisy dancer dawn
  delta denim desert desk dew dinner dipper dolphin donkey door dove dragon drawer drum duck dune dusk
  eagle early earth easel east echo eight elbow elder elm ember emerald empire engine evening fabric
  falcon farm feather fence fern ferry fiddle field fig finch fjord flag flame flannel flask flint flour
  flower flute fog folder forest fork fossil fox frame friday frost fruit galaxy garden garlic garnet gate
  gazelle geyser ginger giraffe glacier globe glove gold goose grain granite grape grass gravel green
  guitar gull hammer harp harvest hat haven hawk hazel heather hedge helmet hemp hen herald herb heron
  hill hinge honey hoop horizon horse hotel hour house hut ice igloo indigo ink iris iron island ivory ivy
  jacket jade jam jasmine jazz jersey jewel jigsaw jungle juniper kayak kettle key kiosk kitchen kite kiwi
  koala lace ladder lagoon lake lamb lamp lantern larch lark laurel lava lawn leaf ledger lemon lentil
  letter lever lilac lily lime linen lion lizard llama lobby lodge lotus lunar lynx magnet magpie mango
  mantle maple marble march market marsh mast meadow melody melon mentor meteor metro mill mint mirror
  mist mitten monday moon morning mosaic moss moth motor mountain mouse mug museum music napkin nectar
  needle nest night nine north novel nutmeg oak oasis oat ocean octave olive onion opal opera orange orbit
  orchard orchid otter oven owl oxygen oyster paddle page painter palace palm panda pansy paper parade
  parcel park parrot pasta path pattern pear pearl pebble pencil penguin pepper piano picnic pigeon pillow
  pine pixel planet plank plaza plum pocket poem polar pond pony poplar poppy porch potato potter prairie
  prism pulley puppet purple puzzle quail quarry quartz quilt quince rabbit radio radish raft rain raven
  reed reef relay ribbon rice ridge river robin rocket roof room rope rose rowan ruby rudder rug saddle
  saffron sail salad salmon salt sand satin saturn scarf school seal seven shadow sheep shelf shell silver
  sketch sky sled sleeve slope snail snow soap sonata song south spade sparrow spice spider spinach spiral
  sponge spoon spring spruce square stable stamp star statue steam stone stork storm stream street summer
  sunday sunset swan table tailor tango teapot temple tennis tent thistle thread thunder tiger timber
  toast tomato topaz torch tower trail train tray tree tulip tunnel turtle valley velvet violin window
`
  .trim()
  .split(/\s+/);
