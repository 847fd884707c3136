"""The component in Python, by wasmtime (pip install wasmtime): its calls as methods, its refusals as exceptions.

    checkpoints = Checkpoints('pkg/slipstream-checkpoint.component.wasm')
    checkpoint = checkpoints.open({'name': 'flights', …}, None)

Names of component/wit/checkpoint.wit with `_` for `-`; a record is a dict when it is given and has attributes when it comes back, a
variant is a Variant, an enum a string, an option None where there is none, an f64 a float (5.0, not 5). What came back may be given.
Must not know what the calls mean.
"""

from functools import cached_property

from wasmtime import Engine, Store
from wasmtime.component import (
    Component, FuncType, Linker, ListType, OptionType, Record, RecordType, ResultType, Variant, VariantType,
)

INTERFACE = 'slipstream:checkpoint/checkpoints@0.1.0'

# wasmtime asks its library for the same types at every call: asked once, a call takes a fraction of the time.
ASKED_FOR = (
    (FuncType, 'params'), (FuncType, 'result'), (RecordType, 'fields'), (VariantType, 'cases'), (OptionType, 'payload'),
    (ListType, 'element'), (ResultType, 'ok'), (ResultType, 'err'),
)
for kind, name in ASKED_FOR:
    remembered = cached_property(getattr(kind, name).fget)
    remembered.__set_name__(kind, name)
    setattr(kind, name, remembered)


class Refused(Exception):
    """A call was refused and has changed nothing; `code` as in the WIT, e.g. err-marker-type."""

    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


class Checkpoints:
    """The component, loaded."""

    def __init__(self, path):
        engine = Engine()
        self.store = Store(engine)
        # It imports nothing, so the linker has nothing to offer.
        self.instance = Linker(engine).instantiate(self.store, Component.from_file(engine, path))
        self.interface = self.instance.get_export_index(self.store, INTERFACE)
        self.functions = {}

    def call(self, name, *arguments):
        function = self.functions.get(name)
        if function is None:
            index = self.instance.get_export_index(self.store, name, self.interface)
            if index is None:
                raise AttributeError(f'the component has no {name}')
            function = self.functions[name] = self.instance.get_func(self.store, index)
            type_of_function = function.type(self.store)
            function.type = lambda store: type_of_function
        result = function(self.store, *map(lower, arguments))
        function.post_return(self.store)
        # A result comes as a Variant only where its two sides could be taken for each other.
        if isinstance(result, Variant) and result.tag in ('ok', 'err'):
            result = result.payload
        if isinstance(result, Record) and hasattr(result, 'code'):
            raise Refused(result.code, result.message)
        return lift(result)

    def open(self, settings, record=None):
        return Checkpoint(self, self.call('[static]checkpoint.open', settings, record))


class Checkpoint:
    """One checkpoint of a component."""

    def __init__(self, component, handle):
        self.component, self.handle = component, handle

    def __getattr__(self, name):
        function = f'[method]checkpoint.{name.replace("_", "-")}'
        method = self.__dict__[name] = lambda *arguments: self.component.call(function, self.open_handle(), *arguments)
        return method

    def open_handle(self):
        # Given to the component, one that was dropped would trap, and end every other checkpoint too.
        if self.handle is None:
            raise ValueError('the checkpoint is closed')
        return self.handle

    def close(self):
        """Free what the component keeps of it: nothing else does."""
        handle, self.handle = self.handle, None
        if handle is not None:
            handle.drop(self.component.store)


def lower(value):
    """Give dicts, and what came back, as records."""
    if isinstance(value, list):
        return [lower(item) for item in value]
    if isinstance(value, Variant):
        return Variant(value.tag, lower(value.payload))
    if isinstance(value, Record):
        value = vars(value)
    if not isinstance(value, dict):
        return value
    record = Record()
    record.__dict__.update((name.replace('_', '-'), lower(item)) for name, item in value.items())
    return record


def lift(value):
    """Give records attributes that Python can name."""
    if isinstance(value, list):
        return [lift(item) for item in value]
    if isinstance(value, Variant):
        value.payload = lift(value.payload)
    if isinstance(value, Record):
        value.__dict__ = {name.replace('-', '_'): lift(item) for name, item in value.__dict__.items()}
    return value
