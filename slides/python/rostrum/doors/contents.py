"""Where Manim has its names, and where they are here: data for `lookup`.

A line says `path = home: names`. The path is below `manim`, "." its own; the home is a module or
package below `rostrum`. A name with a minus is not among those that `from manim import *` brings.
"""

CONTENTS = """
_config = core.config: config tempconfig
_config.logger_utils = core.logger: logger -make_logger
_config.utils = core.config: -ManimConfig -ManimFrame
animation = animations:
animation.animation = animations: Add Animation Wait override_animation -prepare_animation
animation.changing = mobjects.fields: AnimatedBoundary TracedPath
animation.composition = animations: AnimationGroup LaggedStart LaggedStartMap Succession
animation.creation = animations: TypeWithCursor UntypeWithCursor AddTextLetterByLetter
    AddTextWordByWord Create DrawBorderThenFill RemoveTextLetterByLetter ShowIncreasingSubsets
    ShowPartial ShowSubmobjectsOneByOne SpiralIn Uncreate Unwrite Write
animation.fading = animations: FadeIn FadeOut
animation.growing = animations: GrowArrow GrowFromCenter GrowFromEdge GrowFromPoint
    SpinInFromNothing
animation.indication = animations: ApplyWave Blink Circumscribe Flash FocusOn Indicate
    ShowPassingFlash ShowPassingFlashWithThinningStrokeWidth Wiggle
animation.movement = animations: ComplexHomotopy Homotopy MoveAlongPath PhaseFlow
    SmoothedVectorizedHomotopy
animation.numbers = animations: ChangeDecimalToValue ChangingDecimal
animation.rotation = animations: Rotate Rotating
animation.specialized = animations: Broadcast
animation.speedmodifier = animations: ChangeSpeed
animation.transform = animations: ApplyComplexFunction ApplyFunction ApplyMatrix ApplyMethod
    ApplyPointwiseFunction ApplyPointwiseFunctionToCenter ClockwiseTransform
    CounterclockwiseTransform CyclicReplace FadeToColor FadeTransform FadeTransformPieces
    MoveToTarget ReplacementTransform Restore ScaleInPlace ShrinkToCenter Swap Transform
    TransformAnimations TransformFromCopy
animation.transform_matching_parts = animations: TransformMatchingShapes
    TransformMatchingTex -TransformMatchingAbstractBase
animation.updaters = animations:
animation.updaters.mobject_update_utils = animations: always always_redraw
    always_rotate always_shift assert_is_mobject_method cycle_animation f_always
    turn_animation_into_updater
animation.updaters.update = animations: MaintainPositionRelativeTo UpdateFromAlphaFunc
    UpdateFromFunc
camera = stage:
camera.camera = stage: BackgroundColoredVMobjectDisplayer Camera
camera.mapping_camera = stage: MappingCamera OldMultiCamera SplitScreenCamera
camera.moving_camera = stage: MovingCamera
camera.multi_camera = stage: MultiCamera
camera.three_d_camera = stage: ThreeDCamera
constants = core.constants: BOLD BOOK CHOOSE_NUMBER_MESSAGE CONTEXT_SETTINGS CTRL_VALUE
    CapStyleType DEFAULT_ARROW_TIP_LENGTH DEFAULT_DASH_LENGTH DEFAULT_DOT_RADIUS
    DEFAULT_FONT_SIZE DEFAULT_MOBJECT_TO_EDGE_BUFFER DEFAULT_MOBJECT_TO_MOBJECT_BUFFER
    DEFAULT_POINTWISE_FUNCTION_RUN_TIME DEFAULT_POINT_DENSITY_1D DEFAULT_POINT_DENSITY_2D
    DEFAULT_QUALITY DEFAULT_SMALL_DOT_RADIUS DEFAULT_STROKE_WIDTH DEFAULT_WAIT_TIME DEGREES DL
    DOWN DR EPILOG HEAVY IN INVALID_NUMBER_MESSAGE ITALIC LARGE_BUFF LEFT LIGHT LineJointType
    MEDIUM MED_LARGE_BUFF MED_SMALL_BUFF NORMAL NO_SCENE_MESSAGE OBLIQUE ORIGIN OUT PI QUALITIES
    RESAMPLING_ALGORITHMS RIGHT RendererType SCALE_FACTOR_PER_FONT_POINT SCENE_NOT_FOUND_MESSAGE
    SEMIBOLD SEMILIGHT SHIFT_VALUE SMALL_BUFF START_X START_Y TAU THIN UL ULTRABOLD ULTRAHEAVY
    ULTRALIGHT UP UR X_AXIS Y_AXIS Z_AXIS
mobject = mobjects:
mobject.frame = mobjects.shapes: FullScreenRectangle ScreenRectangle
mobject.geometry = mobjects.shapes:
mobject.geometry.arc = mobjects.shapes: AnnotationDot AnnularSector Annulus Arc
    ArcBetweenPoints ArcPolygon ArcPolygonFromArcs Circle CubicBezier CurvedArrow
    CurvedDoubleArrow Dot Ellipse LabeledDot Sector TipableVMobject
mobject.geometry.boolean_ops = mobjects.shapes: Difference Exclusion Intersection Union
mobject.geometry.labeled = mobjects.shapes: -Label -LabeledPolygram LabeledArrow LabeledLine
mobject.geometry.line = mobjects.shapes: Angle Arrow DashedLine DoubleArrow Elbow Line
    RightAngle TangentLine Vector
mobject.geometry.polygram = mobjects.shapes: -ConvexHull Cutout Polygon Polygram Rectangle
    RegularPolygon RegularPolygram RoundedRectangle Square Star Triangle
mobject.geometry.shape_matchers = mobjects.shapes: BackgroundRectangle Cross
    SurroundingRectangle Underline
mobject.geometry.tips = mobjects.shapes: ArrowCircleFilledTip ArrowCircleTip
    ArrowSquareFilledTip ArrowSquareTip ArrowTip ArrowTriangleFilledTip ArrowTriangleTip
    StealthTip
mobject.graph = mobjects.graphs: DiGraph Graph -GenericGraph
mobject.graphing = mobjects.coordinates:
mobject.graphing.coordinate_systems = mobjects.coordinates: Axes ComplexPlane
    CoordinateSystem NumberPlane PolarPlane ThreeDAxes
mobject.graphing.functions = mobjects.coordinates: FunctionGraph ImplicitFunction
    ParametricFunction
mobject.graphing.number_line = mobjects.coordinates: NumberLine UnitInterval
mobject.graphing.probability = mobjects.coordinates: BarChart SampleSpace
mobject.graphing.scale = mobjects.coordinates: LinearBase LogBase
mobject.logo = mobjects.pictures: ManimBanner
mobject.matrix = mobjects.text: DecimalMatrix IntegerMatrix Matrix MobjectMatrix
    get_det_text matrix_to_mobject matrix_to_tex_string
mobject.mobject = mobjects: -_AnimationBuilder Group Mobject override_animate
mobject.opengl.dot_cloud = mobjects.clouds: DotCloud TrueDot
mobject.opengl.opengl_compatibility = mobjects.compatibility: -ConvertToOpenGL
mobject.opengl.opengl_mobject = mobjects.compatibility: -OpenGLGroup -OpenGLMobject
mobject.opengl.opengl_point_cloud_mobject = mobjects.compatibility: OpenGLPGroup OpenGLPMPoint
    OpenGLPMobject
mobject.opengl.opengl_vectorized_mobject = mobjects.compatibility: -OpenGLVGroup -OpenGLVMobject
    -OpenGLVectorizedPoint
mobject.svg = mobjects.pictures:
mobject.svg.brace = mobjects.pictures: ArcBrace Brace BraceBetweenPoints BraceLabel
    BraceText
mobject.svg.svg_mobject = mobjects.pictures: SVGMobject VMobjectFromSVGPath
mobject.table = mobjects.text: DecimalTable IntegerTable MathTable MobjectTable Table
mobject.text = mobjects.text:
mobject.text.code_mobject = mobjects.text: Code
mobject.text.numbers = mobjects.text: DecimalNumber Integer Variable
mobject.text.tex_mobject = mobjects.text: BulletedList MathTex SingleStringMathTex Tex Title
mobject.text.text_mobject = mobjects.text: MarkupText Paragraph Text register_font
mobject.three_d = mobjects.solids:
mobject.three_d.polyhedra = mobjects.solids: -ConvexHull3D Dodecahedron Icosahedron
    Octahedron Polyhedron Tetrahedron
mobject.three_d.three_d_utils = mobjects.solids: get_3d_vmob_end_corner
    get_3d_vmob_end_corner_index get_3d_vmob_end_corner_unit_normal
    get_3d_vmob_gradient_start_and_end_points get_3d_vmob_start_corner
    get_3d_vmob_start_corner_index get_3d_vmob_start_corner_unit_normal get_3d_vmob_unit_normal
mobject.three_d.three_dimensions = mobjects.solids: Arrow3D Cone Cube Cylinder Dot3D Line3D
    Prism Sphere Surface ThreeDVMobject Torus
mobject.types = mobjects:
mobject.types.image_mobject = mobjects.pictures: ImageMobject ImageMobjectFromCamera
    -AbstractImageMobject
mobject.types.point_cloud_mobject = mobjects.clouds: Mobject1D Mobject2D PGroup PMobject
    Point PointCloudDot
mobject.types.vectorized_mobject = mobjects: CurvesAsSubmobjects DashedVMobject VDict VGroup
    VMobject VectorizedPoint
mobject.utils = mobjects.family_lists: -get_mobject_class -get_point_mobject_class
    -get_vectorized_mobject_class
mobject.value_tracker = mobjects: ComplexValueTracker ValueTracker
mobject.vector_field = mobjects.fields: ArrowVectorField StreamLines VectorField
plugins.plugins_flags = core.files: get_plugins list_plugins
opengl = stage:
renderer = stage:
renderer.cairo_renderer = stage: CairoRenderer
scene = stage:
scene.moving_camera_scene = stage: MovingCameraScene
scene.scene = stage: Scene
scene.scene_file_writer = stage: SceneFileWriter
scene.section = stage: DefaultSectionType Section
scene.three_d_scene = stage: SpecialThreeDScene ThreeDScene
scene.vector_space_scene = stage: LinearTransformationScene VectorScene
scene.zoomed_scene = stage: ZoomedScene
typing = core.typing:
utils = core.files:
utils.bezier = core.bezier: bezier diag_to_matrix get_smooth_cubic_bezier_handle_points
    get_smooth_handle_points integer_interpolate interpolate inverse_interpolate is_closed
    match_interpolate mid partial_bezier_points partial_quadratic_bezier_points
    point_lies_on_bezier proportions_along_bezier_curve_for_point
    -get_quadratic_approximation_of_cubic -quadratic_bezier_remap -split_quadratic_bezier
    -subdivide_quadratic_bezier
utils.color = core.color: -AS2700 -BS381 -SVGNAMES -X11 -XKCD
utils.color.AS2700 = core.color.palettes.as2700:
utils.color.BS381 = core.color.palettes.bs381:
utils.color.SVGNAMES = core.color.palettes.svgnames:
utils.color.X11 = core.color.palettes.x11:
utils.color.XKCD = core.color.palettes.xkcd:
utils.color.core = core.color: ManimColor ManimColorDType ParsableManimColor average_color
    color_gradient color_to_int_rgb color_to_int_rgba color_to_rgb color_to_rgba get_shaded_rgb
    hex_to_rgb interpolate_arrays interpolate_color invert_color random_bright_color
    random_color rgb_to_color rgb_to_hex rgba_to_color
utils.color.manim_colors = core.color.names: BLACK BLUE BLUE_A BLUE_B BLUE_C BLUE_D BLUE_E
    DARKER_GRAY DARKER_GREY DARK_BLUE DARK_BROWN DARK_GRAY DARK_GREY GOLD GOLD_A GOLD_B GOLD_C
    GOLD_D GOLD_E GRAY GRAY_A GRAY_B GRAY_BROWN GRAY_C GRAY_D GRAY_E GREEN GREEN_A GREEN_B
    GREEN_C GREEN_D GREEN_E GREY GREY_A GREY_B GREY_BROWN GREY_C GREY_D GREY_E LIGHTER_GRAY
    LIGHTER_GREY LIGHT_BROWN LIGHT_GRAY LIGHT_GREY LIGHT_PINK LOGO_BLACK LOGO_BLUE LOGO_GREEN
    LOGO_RED LOGO_WHITE MAROON MAROON_A MAROON_B MAROON_C MAROON_D MAROON_E ORANGE PINK
    PURE_BLUE PURE_GREEN PURE_RED PURPLE PURPLE_A PURPLE_B PURPLE_C PURPLE_D PURPLE_E RED RED_A
    RED_B RED_C RED_D RED_E TEAL TEAL_A TEAL_B TEAL_C TEAL_D TEAL_E WHITE YELLOW YELLOW_A
    YELLOW_B YELLOW_C YELLOW_D YELLOW_E
utils.commands = core.files: capture get_dir_layout get_video_metadata
utils.config_ops = core.dictionaries: DictAsObject merge_dicts_recursively
    update_dict_recursively
utils.debug = mobjects.debugging: index_labels print_family
utils.deprecation = mobjects.compatibility: -deprecated -deprecated_params
utils.exceptions = mobjects.compatibility: -EndSceneEarlyException
    -MultiAnimationOverrideException -RerunSceneException
utils.family = mobjects.family_lists: -extract_mobject_family_members
utils.family_ops = mobjects.family_lists: -extract_mobject_family_members
    -restructure_list_to_exclude_certain_family_members
utils.file_ops = core.files: add_extension_if_not_present ensure_executable
    guarantee_empty_existence guarantee_existence is_gif_format is_mov_format is_mp4_format
    is_png_format is_webm_format modify_atime open_file seek_full_path_from_defaults
    write_to_movie -add_import_statement -add_version_before_extension -copy_template_files
    -get_template_names -get_template_path -open_media_file
utils.images = core.files: change_to_rgba_array drag_pixels
    get_full_raster_image_path invert_image -get_full_vector_image_path
utils.iterables = core.iterables: adjacent_n_tuples adjacent_pairs
    all_elements_are_instances concatenate_lists list_difference_update list_update listify
    make_even make_even_by_cycling remove_list_redundancies remove_nones stretch_array_to_length
    tuplify -batch_by_property -hash_obj -resize_array -resize_preserving_order
    -resize_with_interpolation -uniq_chain
utils.module_ops = core.files:
utils.parameter_parsing = core.iterables: -flatten_iterable_parameters
utils.paths = animations.recipes.paths: clockwise_path counterclockwise_path path_along_arc
    straight_path -path_along_circles -spiral_path
utils.rate_functions = core.rate_functions: -sigmoid unit_interval zero linear smooth smoothstep
    smootherstep smoothererstep rush_into rush_from slow_into double_smooth there_and_back
    there_and_back_with_pause running_start not_quite_there wiggle squish_rate_func lingering
    exponential_decay ease_in_sine ease_out_sine ease_in_out_sine ease_in_quad ease_out_quad
    ease_in_out_quad ease_in_cubic ease_out_cubic ease_in_out_cubic ease_in_quart ease_out_quart
    ease_in_out_quart ease_in_quint ease_out_quint ease_in_out_quint ease_in_expo ease_out_expo
    ease_in_out_expo ease_in_circ ease_out_circ ease_in_out_circ ease_in_back ease_out_back
    ease_in_out_back ease_in_elastic ease_out_elastic ease_in_out_elastic ease_in_bounce
    ease_out_bounce ease_in_out_bounce
utils.simple_functions = core.simple_functions: binary_search choose clip sigmoid
utils.sounds = core.files: get_full_sound_file_path
utils.space_ops = core.space_ops: R3_to_complex angle_axis_from_quaternion
    angle_between_vectors angle_of_vector cartesian_to_spherical center_of_mass
    compass_directions complex_func_to_R3_func complex_to_R3 cross2d earclip_triangulation
    find_intersection get_unit_normal get_winding_number line_intersection midpoint normalize
    perpendicular_bisector quaternion_conjugate quaternion_from_angle_axis quaternion_mult
    regular_vertices rotate_vector rotation_about_z rotation_matrix shoelace shoelace_direction
    spherical_to_cartesian thick_diagonal z_to_vector -cross -norm_squared -normalize_along_axis
    -rotation_matrix_from_quaternion -rotation_matrix_transpose
    -rotation_matrix_transpose_from_quaternion
utils.tex = mobjects.text: TexTemplate
utils.tex_file_writing = mobjects.text: -compile_tex -convert_to_svg
    -delete_nonsvg_files -generate_tex_file -insight_inputenc_error
    -insight_package_not_found_error -print_all_tex_errors -print_tex_error
    -tex_compilation_command -tex_hash -tex_to_svg_file
utils.tex_templates = mobjects.text: TexFontTemplates TexTemplateLibrary
utils.unit = core.unit: -Percent -Pixels
"""

# Modules that `from manim import *` brings, by their full names.
MODULES = {
    "np": "numpy",
    "AS2700": "manim.utils.color.AS2700", "BS381": "manim.utils.color.BS381",
    "X11": "manim.utils.color.X11", "XKCD": "manim.utils.color.XKCD",
    "animation": "manim.animation", "camera": "manim.camera", "color": "manim.utils.color",
    "constants": "manim.constants", "core": "manim.utils.color.core",
    "manim_colors": "manim.utils.color.manim_colors", "mobject": "manim.mobject",
    "rate_functions": "manim.utils.rate_functions", "renderer": "manim.renderer",
    "scene": "manim.scene", "typing": "manim.typing", "unit": "manim.utils.unit",
    "utils": "manim.utils",
}
