"""Playing and waiting: the half of Scene in which time passes."""

from __future__ import annotations

from typing import Any, Callable, List, Optional

from rostrum.animations.animation import Animation
from rostrum.animations.preparing import flattened, prepare_animation
from rostrum.animations.wait import Wait
from rostrum.stage.contents import Contents
from rostrum.stage.recording.camera_track import CameraTrack
from rostrum.stage.recording.play import Play
from rostrum.stage.recording.timeline import SAMPLES_PER_SECOND, later
from rostrum.stage.slides.steps import LEAST_WAIT
from rostrum.stage.where import Place, talk_line

DEFAULT_WAIT_TIME = 1.0


class Playing(Contents):
    """What a scene plays, on the time line of its deck.  Times are seconds."""

    # What of a talk's seconds passes in a second of the deck.
    _playback_rate = 1.0
    renderer: Any
    animations: List[Animation]
    updaters: List[Callable[[float], Any]]
    always_update_mobjects: bool
    last_place: Place
    # When what has rested since began to, where nothing has been played since.
    _last_rest: Optional[float]

    def update_mobjects(self, dt: float) -> None:
        """Calls the updaters of all mobjects, `dt` seconds after the last time."""
        for mobject in list(self.mobjects):
            mobject.update(dt)

    def update_self(self, dt: float) -> None:
        """Calls the scene's own updaters."""
        for function in list(self.updaters):
            function(dt)

    # --- Playing. ---

    def play(
        self,
        *args: Any,
        subcaption: Optional[str] = None,
        subcaption_duration: Optional[float] = None,
        subcaption_offset: float = 0,
        **kwargs: Any,
    ) -> None:
        """Plays animations side by side; it lasts as long as the longest.

        Other keywords override the attributes of all of them, such as run_time and rate_func.
        """
        place = self._note_place()
        animations = self.compile_animations(*args, **kwargs)
        if not animations:
            raise ValueError("Called Scene.play with no animations")
        self.animations = animations
        self.add_mobjects_from_animations(animations)
        if len(animations) == 1 and isinstance(animations[0], Wait):
            self._play_wait(animations[0], place)
            return
        run_time = self.get_run_time(animations)
        if run_time <= 0:
            self._play_at_once(animations)
        elif self.renderer.skip_animations:
            self._skip(animations, run_time)
        else:
            self._perform(animations, run_time, place)
            if self._stage.steps.rule == "plays":
                self._stop(0.0, "hold", place)
        self.renderer.num_plays += 1

    def compile_animations(self, *args: Any, **kwargs: Any) -> List[Animation]:
        """The animations that play has been given, with its keywords as their attributes."""
        animations = []
        for argument in flattened(args):
            try:
                animations.append(prepare_animation(argument))
            except TypeError:
                if callable(argument) and hasattr(argument, "__self__"):
                    raise TypeError(
                        "Passing Mobject methods to Scene.play is no longer supported. "
                        "Use Mobject.animate instead."
                    ) from None
                raise TypeError(
                    f"Unexpected argument {argument} passed to Scene.play()."
                ) from None
        for animation in animations:
            for name, value in kwargs.items():
                setattr(animation, name, value)
        return animations

    def get_run_time(self, animations: Any) -> float:
        """How long animations last that are played side by side."""
        if len(animations) == 1 and isinstance(animations[0], Wait):
            return float(animations[0].duration)
        return float(max(animation.run_time for animation in animations))

    def _note_place(self) -> Place:
        self._last_place = talk_line()
        return self._last_place

    def _perform(
        self, animations: List[Animation], run_time: float, place: Place, condition: Any = None
    ) -> None:
        stage = self._stage
        for animation in animations:
            if animation.run_time <= 0:
                # Manim cannot draw it; here it is over at once.
                animation.run_time = 1 / SAMPLES_PER_SECOND
        source = stage.recorder.source(place)
        start = stage.now
        took = Play(self, animations, run_time, source).perform(condition)
        stage.recorder.set_source(source)
        stage.now = later(start, took)
        self.renderer.time = later(self.renderer.time, took)
        self._last_rest = None
        if not isinstance(animations[0], Wait) or len(animations) > 1:
            stage.recording.play(start, stage.now, source)
            stage.plays += 1
        if stage.on_progress is not None:
            stage.on_progress(str(self), stage.plays, stage.now)

    def _play_at_once(self, animations: List[Animation]) -> None:
        for animation in animations:
            animation._setup_scene(self)
            animation.run_time = 1 / SAMPLES_PER_SECOND
            animation.begin()
            animation.finish()
            animation.clean_up_from_scene(self)
        self.update_mobjects(0)

    def _skip(self, animations: List[Animation], run_time: float) -> None:
        """Leaves what the animations lead to, without any time of the deck."""
        for animation in animations:
            animation._setup_scene(self)
            animation.begin()
        for animation in animations:
            animation.update_mobjects(run_time)
            animation.interpolate(run_time / animation.run_time)
        self.update_mobjects(run_time)
        self.update_self(run_time)
        for animation in animations:
            animation.finish()
            animation.clean_up_from_scene(self)
        self.renderer.time = later(self.renderer.time, run_time)

    # --- Waiting. ---

    def wait(
        self,
        duration: float = DEFAULT_WAIT_TIME,
        stop_condition: Optional[Callable[[], bool]] = None,
        frozen_frame: Optional[bool] = None,
    ) -> None:
        """Nothing but updaters change for so long, or until the condition is true."""
        self.play(
            Wait(run_time=duration, stop_condition=stop_condition, frozen_frame=frozen_frame)
        )

    def pause(self, duration: float = DEFAULT_WAIT_TIME) -> None:
        """Nothing changes for so long, not even by updaters."""
        self.wait(duration=duration, frozen_frame=True)

    def wait_until(self, stop_condition: Callable[[], bool], max_time: float = 60) -> None:
        """Waits until the condition is true, but not longer than that."""
        self.wait(max_time, stop_condition=stop_condition)

    def _play_wait(self, wait: Wait, place: Place) -> None:
        duration = self.get_run_time([wait])
        is_stop = self._stage.steps.rule == "waits" and duration >= LEAST_WAIT - 1e-9
        is_frozen = not self.should_update_mobjects()
        if self.renderer.skip_animations:
            self._skip([wait], duration)
        elif is_frozen:
            self._rest(duration, is_stop, place)
        elif duration > 0:
            self.update_mobjects(0)
            self._perform([wait], duration, place, wait.stop_condition)
            if is_stop:
                self._stop(0.0, "hold", place)
        self.renderer.num_plays += 1

    def _rest(self, duration: float, is_stop: bool, place: Place) -> None:
        if duration <= 0:
            return
        stage = self._stage
        seconds = duration / self._playback_rate
        stage.recorder.set_source(stage.recorder.source(place))
        self._record_rest()
        if is_stop:
            self._stop(seconds, "hold", place)
        else:
            self._last_rest = stage.now
            stage.pass_time(seconds)
        self.renderer.time = later(self.renderer.time, duration)

    def _stop(self, hold: float, after: str, place: Place) -> None:
        """The show stops here."""
        self._record_rest()
        self._stage.now = self._stage.steps.stop(self._stage.now, hold, after, place)
        self._last_rest = None

    def _record_rest(self) -> None:
        """Records what is on the slide from now on."""
        camera = CameraTrack(self.camera).number(self._stage.recorder)
        self._stage.recorder.record(self._stage.now, self._leaves(), camera)

    def _end_steps(self) -> None:
        """The scene has ended; slides that have to end with a stop do."""

    def should_update_mobjects(self) -> bool:
        """Tells whether time that passes changes anything, of a wait that is to be played."""
        wait: Any = self.animations[0]
        if wait.is_static_wait is None:
            wait.is_static_wait = not (
                self.always_update_mobjects
                or self.updaters
                or wait.stop_condition is not None
                or any(member.has_time_based_updater() for member in self._family())
            )
        return not wait.is_static_wait
