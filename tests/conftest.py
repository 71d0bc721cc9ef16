"""What holds for every test: an example is not wrong because the machine was busy while it ran."""

from hypothesis import settings

settings.register_profile("house", deadline=None)
settings.load_profile("house")
